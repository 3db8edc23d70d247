using System.Net;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
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

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "Median pay €65k a year, half of them €55k – €75k from 5 postings that state their pay")]
    public async Task Says_what_jobs_pay_where_five_of_them_do(int jobs, string? says)
    {
        await site.SaveAsync([Designer(), .. Enumerable.Range(0, jobs).Select(i => Designer(Given.Yearly(40_000 + 10_000 * i, 50_000 + 10_000 * i)))]);

        var page = await site.CreateClient().ReadAsync("/jobs/t/figma?cur=EUR");

        Assert.Equal(says, page.QuerySelector(".landingpay") is { } pay ? string.Join(' ', pay.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null);
    }

    [Fact]
    public async Task Counts_in_the_money_of_the_country_unless_the_visitor_has_another()
    {
        await site.SaveAsync([.. Enumerable.Range(0, 5).Select(_ => Designer(Given.Yearly(40_000, 50_000)))]);

        Assert.Contains("€45k", (await site.CreateClient().ReadAsync("/jobs/in/germany")).QuerySelector(".landingpay")!.TextContent);
        Assert.Contains("£", (await site.CreateClient().ReadAsync("/jobs/in/germany?cur=GBP")).QuerySelector(".landingpay")!.TextContent);
    }

    [Fact]
    public async Task Calls_a_tag_that_nobody_listed_by_its_words()
    {
        var job = Designer();
        job.Skills = [new("railway-signalling", true)];
        await site.SaveAsync(job);

        var page = await site.CreateClient().ReadAsync("/jobs/t/railway-signalling");

        Assert.Equal("Railway signalling jobs", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Railway signalling", page.QuerySelector(".job .tag")!.TextContent);
    }

    static Job Designer(Salary? pay = null)
    {
        var job = Given.OpenJob("Designer");
        job.CategoryKey = "design";
        job.Skills = [new("figma", true)];
        job.Places = [new("DE")];
        job.Pay = pay is null ? [] : [pay];

        return job;
    }
}
