using System.Net;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public sealed class JobStatePageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = PageJobs.Visitor(site);

    [Fact]
    public async Task Says_that_nobody_has_confirmed_it_lately()
    {
        var job = await site.SavedAsync(age: 25);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Contains("Not confirmed lately", page.Words);
        Assert.NotNull(page.Posting);
    }

    [Fact]
    public async Task Says_first_that_it_is_closed_and_why()
    {
        var job = await site.SavedAsync(j => j.Close(Given.Now.AddDays(-2), ClosedReason.Filled), age: 20);

        var answer = await visitor.AskAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, "noindex"), (answer.StatusCode, page.Robots));
        var first = page.QuerySelector("main")!.TextContent.Trim();
        Assert.StartsWith("This job is closed since 28 Feb 2026", first);
        Assert.Contains("It was filled; it was open for 18 days", page.Words);
        Assert.Null(page.Posting);
        Assert.Empty(page.QuerySelectorAll("main a.primary"));
    }

    [Fact]
    public async Task Does_not_take_applications_while_it_is_paused()
    {
        var job = await site.SavedAsync(j => j.Pause(Given.Now.AddDays(-1)), age: 5);

        var answer = await visitor.AskAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("not accepting applications now", page.Words);
        Assert.Null(page.Posting);
        Assert.Empty(page.QuerySelectorAll("main a.primary"));
    }

    [Fact]
    public async Task Is_gone_but_helpful_sixty_days_after_it_closed()
    {
        var job = await site.SavedAsync(j => j.Close(Given.Now.AddDays(-61), ClosedReason.Cancelled), age: 90);

        var answer = await visitor.AskAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.Gone, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("This job is closed", page.Words);
        Assert.DoesNotContain("Care for detail", page.Words);
    }

    [Fact]
    public async Task Says_nothing_of_a_job_that_was_taken_down_but_why()
    {
        var job = await site.SavedAsync(j => j.Remove(Given.Now.AddDays(-1), RemovedReason.Fraud), age: 5);

        var answer = await visitor.AskAsync($"/jobs/anything-{job.Key}");
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.Gone, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("fraud", page.Words);
        Assert.DoesNotContain(job.Title, page.DocumentElement.TextContent);
        Assert.DoesNotContain(job.Company.Name, page.DocumentElement.TextContent);
    }

    [Fact]
    public async Task Is_not_there_while_it_is_a_draft()
    {
        var job = Given.Draft();
        await site.SaveAsync(job);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(job.Address)).StatusCode);
    }

    [Fact]
    public async Task Tells_its_true_age()
    {
        var job = PageJobs.Ordinary("Old Baker", 300);
        job.Confirm(Given.Now.AddDays(-12));
        await site.SaveAsync(job);

        var words = (await visitor.ReadAsync(job.Address)).Words;

        Assert.Contains("This posting is 9 months old. Last confirmed open 12 days ago.", words);
        Assert.Contains("Open 300 days · confirmed open 12 days ago", words);
    }
}
