using System.Net;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public sealed class JobAddressPageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = PageJobs.Visitor(site);

    [Theory]
    [InlineData("baker-mill-0000000")]
    [InlineData("baker")]
    [InlineData("0")]
    [InlineData("a%2Fb-7K2M9QA")]
    [InlineData("🥐")]
    public async Task Is_not_found_by_what_is_no_key(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/jobs/{address}")).StatusCode);

    [Fact]
    public async Task Moves_every_other_spelling_to_its_one_address()
    {
        var job = await site.SavedAsync();

        foreach (var other in new[] { $"/jobs/{job.Key}", $"/jobs/old-title-{job.Key.ToLowerInvariant()}", job.Address.Replace(job.Key.ToLowerInvariant(), job.Key, StringComparison.Ordinal) })
        {
            var answer = await visitor.AskAsync($"{other}?from=DE");

            Assert.Equal((HttpStatusCode.MovedPermanently, $"{job.Address}?from=DE"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task Leads_from_a_twin_to_the_job_that_stands_for_it()
    {
        var job = await site.SavedAsync();
        var twin = Given.OpenJob(company: Given.Company());
        await site.SaveAsync(twin);
        await using (var db = site.Open())
        {
            var (a, b) = (db.Find<Job>(job.Id)!, db.Find<Job>(twin.Id)!);
            b.FoldInto(a);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = await visitor.AskAsync(twin.Address);

        Assert.Equal((HttpStatusCode.MovedPermanently, job.Address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
