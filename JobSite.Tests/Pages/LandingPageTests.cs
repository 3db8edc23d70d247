using System.Net;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JobSite.Tests.Pages;

public sealed class LandingPageTests : IDisposable
{
    readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/jobs/c/design", 3, null)]
    [InlineData("/jobs/c/design", 2, "noindex")]
    [InlineData("/jobs/c/design", 0, "noindex")]
    [InlineData("/jobs/t/figma", 3, null)]
    [InlineData("/jobs/t/figma", 1, "noindex")]
    public async Task Is_for_search_engines_only_from_three_jobs_on(string address, int jobs, string? robots)
    {
        await site.SaveAsync([.. Enumerable.Range(0, jobs).Select(_ => Designer())]);

        var page = await site.CreateClient().ReadAsync(address);

        Assert.Equal(robots, page.Robots);
        Assert.Equal(jobs, page.QuerySelectorAll(".job").Length);
    }

    [Theory]
    [InlineData("/jobs/c/nothing")]
    [InlineData("/jobs/t/no-such-thing-at-all")]
    [InlineData("/jobs/in/atlantis")]
    [InlineData("/jobs/t/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Is_not_there_for_what_we_do_not_know(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.CreateClient().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/jobs/t/golang", "/jobs/t/go")]
    [InlineData("/jobs/t/JS", "/jobs/t/javascript")]
    [InlineData("/jobs/in/DE", "/jobs/in/germany")]
    [InlineData("/jobs/in/united-kingdom", null)]
    [InlineData("/jobs/in/holland", "/jobs/in/netherlands")]
    public async Task Moves_another_spelling_to_its_one_address(string address, string? moved)
    {
        var visitor = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((moved is null ? HttpStatusCode.OK : HttpStatusCode.MovedPermanently, moved), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    static Job Designer()
    {
        var job = Given.OpenJob("Designer");
        job.CategoryKey = "design";
        job.Skills = [new("figma", true)];

        return job;
    }
}
