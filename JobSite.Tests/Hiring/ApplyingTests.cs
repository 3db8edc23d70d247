using System.Net;
using JobSite.Core.Jobs;
using JobSite.Tests.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Hiring;

public sealed class ApplyingTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = PageJobs.Visitor(site);

    [Theory]
    [InlineData("https://boards.example.com/apply?job=7&x=a%20b#form")]
    [InlineData("mailto:jobs@mill.example?subject=Baker")]
    public async Task Leads_on_to_the_employer_and_asks_engines_to_stay_away(string address)
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = address);

        var answer = await visitor.AskAsync($"/jobs/{job.Key.ToLowerInvariant()}/apply");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(address, answer.Headers.GetValues("Location").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData(null)]
    public async Task Leads_back_to_the_job_where_there_is_no_address(string? address)
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = address);

        var answer = await visitor.AskAsync($"/jobs/{job.Key}/apply");

        Assert.Equal((HttpStatusCode.SeeOther, job.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Lets_no_line_end_into_its_headers()
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "https://evil.example/\r\nSet-Cookie: a=b");

        var answer = await visitor.AskAsync($"/jobs/{job.Key}/apply");

        Assert.Equal("https://evil.example/%0D%0ASet-Cookie:%20a=b", answer.Headers.GetValues("Location").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Leads_back_to_a_job_that_takes_no_applications()
    {
        var job = await site.SavedAsync(j =>
        {
            j.ApplyUrl = "https://boards.example.com/7";
            j.Close(Given.Now, ClosedReason.Filled);
        });

        var answer = await visitor.AskAsync($"/jobs/{job.Key}/apply");

        Assert.Equal((HttpStatusCode.SeeOther, job.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Knows_no_draft_no_removed_job_and_no_made_up_key()
    {
        var draft = Given.Draft();
        await site.SaveAsync(draft);
        var removed = await site.SavedAsync(j => j.Remove(Given.Now, RemovedReason.Fraud));

        foreach (var key in new[] { draft.Key, removed.Key, "0000000", "nothing" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/jobs/{key}/apply")).StatusCode);
    }

    [Fact]
    public async Task Is_not_fetched_ahead_by_browsers()
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "https://boards.example.com/7");

        var page = await visitor.ReadAsync(job.Address);
        var links = page.QuerySelectorAll($"a[href='/jobs/{job.Key.ToLowerInvariant()}/apply']");
        var rules = await visitor.GetStringAsync("/speculation-rules.json", TestContext.Current.CancellationToken);

        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.Contains("nofollow", link.GetAttribute("rel")));
        Assert.Contains("""{ "not": { "selector_matches": "[rel~=nofollow]" } }""", rules);
    }
}
