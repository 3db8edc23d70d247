using System.Net;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Tests.Jobs;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Hiring;

public sealed class VisitCountingTests(TestSite site) : IClassFixture<TestSite>
{
    const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    [Fact]
    public async Task Counts_a_person_once_a_page()
    {
        var job = await site.SavedAsync();

        await AskAsync(job.Address);
        await AskAsync(job.Address);

        Assert.Equal((2, 0), await CountedAsync(job));
    }

    [Fact]
    public async Task Counts_who_goes_on_to_apply()
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "https://boards.example.com/7");

        await AskAsync(job.Address);
        await AskAsync($"/jobs/{job.Key.ToLowerInvariant()}/apply");

        Assert.Equal((1, 1), await CountedAsync(job));
    }

    [Theory]
    [InlineData("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("User-Agent", "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)")]
    [InlineData("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36")]
    [InlineData("User-Agent", "facebookexternalhit/1.1")]
    [InlineData("User-Agent", "curl/8.5.0")]
    [InlineData("User-Agent", "")]
    [InlineData("Accept-Language", "")]
    [InlineData("Sec-Purpose", "prefetch")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    [InlineData("Sec-Fetch-Dest", "empty")]
    [InlineData("Sec-Fetch-Dest", "image")]
    public async Task Leaves_out_programs_and_pages_fetched_ahead(string header, string value)
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "https://boards.example.com/7");

        await AskAsync(job.Address, header, value);
        await AskAsync($"/jobs/{job.Key}/apply", header, value);

        Assert.Equal((0, 0), await CountedAsync(job));
    }

    [Fact]
    public async Task Leaves_out_head()
    {
        var job = await site.SavedAsync();
        using var head = Ask(job.Address);
        head.Method = HttpMethod.Head;

        await Visitor().SendAsync(head, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), await CountedAsync(job));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Linux; Android 12; CUBOT KINGKONG 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1")]
    public async Task Counts_people_with_odd_names_for_their_browser(string agent)
    {
        var job = await site.SavedAsync();

        await AskAsync(job.Address, "User-Agent", agent);

        Assert.Equal((1, 0), await CountedAsync(job));
    }

    [Theory]
    [InlineData("https://www.google.com/", "search")]
    [InlineData("https://www.google.co.uk/", "search")]
    [InlineData("https://duckduckgo.com/", "search")]
    [InlineData("https://search.brave.com/", "search")]
    [InlineData("https://notgoogle.example/", "site")]
    [InlineData("https://news.example/jobs", "site")]
    [InlineData("http://localhost/jobs?q=baker", "here")]
    [InlineData("", "direct")]
    [InlineData("%%%", "direct")]
    public async Task Says_where_people_came_from_and_keeps_no_address(string referer, string origin)
    {
        var job = await site.SavedAsync();

        await AskAsync(job.Address, "Referer", referer);
        await CountedAsync(job);

        var day = (await DayAsync(job))!;
        Assert.Equal(origin, day switch { { FromSearch: 1 } => "search", { FromSites: 1 } => "site", { FromHere: 1 } => "here", _ => "direct" });
    }

    [Fact]
    public async Task Counts_nothing_that_is_no_job_and_no_closed_door()
    {
        var job = await site.SavedAsync();

        await AskAsync("/jobs/nothing-0000000");
        await AskAsync($"/jobs/wrong-words-{job.Key}"); // moves on to the right address
        await AskAsync("/jobs");

        Assert.Equal((0, 0), await CountedAsync(job));
    }

    [Fact]
    public async Task Leaves_out_the_companys_own_people_and_sets_no_cookie()
    {
        var job = await site.SavedAsync();
        using var member = await site.VisitAsAsync(await site.Dbs.MemberAsync(job.Company));
        using var ask = Ask(job.Address);

        await member.SendAsync(ask, TestContext.Current.CancellationToken);
        var answer = await AskAsync(job.Address);

        Assert.Equal((1, 0), await CountedAsync(job));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Takes_a_page_that_was_fetched_ahead_when_it_is_shown()
    {
        var job = await site.SavedAsync();
        await AskAsync(job.Address, "Sec-Purpose", "prefetch");

        using var seen = Ask($"/jobs/{job.Key.ToLowerInvariant()}/seen", ("Sec-Fetch-Site", "same-origin"));
        seen.Method = HttpMethod.Post;
        var answer = await Visitor().SendAsync(seen, TestContext.Current.CancellationToken);
        using var foreign = Ask($"/jobs/{job.Key}/seen", ("Sec-Fetch-Site", "cross-site"));
        foreign.Method = HttpMethod.Post;
        await Visitor().SendAsync(foreign, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal((1, 0), await CountedAsync(job));
    }

    [Fact]
    public async Task Writes_down_the_rest_when_the_site_stops()
    {
        var folder = Directory.CreateTempSubdirectory("jobsite-test-").FullName;
        var job = PageJobs.Ordinary("Baker", 3);
        await using (var first = new TestSite { Database = $"{folder}/jobs.db" })
        {
            await first.SaveAsync(job);
            using var ask = Ask(job.Address);
            await PageJobs.Visitor(first).SendAsync(ask, TestContext.Current.CancellationToken);
        }

        await using var second = new TestSite { Database = $"{folder}/jobs.db" };
        await using var db = second.Open();
        Assert.Equal(1, (await db.JobDays.SingleAsync(TestContext.Current.CancellationToken)).Views);
    }

    [Fact]
    public async Task Is_written_every_few_seconds_while_the_site_runs()
    {
        var job = await site.SavedAsync();
        await AskAsync(job.Address);

        for (var i = 0; i < 200 && await DayAsync(job) is null; i++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        Assert.Equal(1, (await DayAsync(job))?.Views);
    }

    HttpClient Visitor() => site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    async Task<HttpResponseMessage> AskAsync(string address, string? header = null, string value = "")
    {
        using var ask = header is null ? Ask(address) : Ask(address, (header, value));

        return await Visitor().SendAsync(ask, TestContext.Current.CancellationToken);
    }

    static HttpRequestMessage Ask(string address, params (string Name, string Value)[] with)
    {
        var ask = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in new[] { ("User-Agent", Firefox), ("Accept-Language", "en"), ("Sec-Fetch-Dest", "document") }.Concat(with))
        {
            ask.Headers.Remove(name);
            if (value.Length > 0)
                ask.Headers.TryAddWithoutValidation(name, value);
        }

        return ask;
    }

    async Task<(int Views, int Clicks)> CountedAsync(Job job)
    {
        await site.Services.GetRequiredService<JobCounts>().WriteAsync(cancel: Cancel);
        var day = await DayAsync(job);

        return (day?.Views ?? 0, day?.ApplyClicks ?? 0);
    }

    async Task<JobDay?> DayAsync(Job job)
    {
        await using var db = site.Open();

        return await db.JobDays.AsNoTracking().SingleOrDefaultAsync(d => d.JobId == job.Id);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
