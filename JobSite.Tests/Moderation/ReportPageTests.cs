using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Jobs;
using JobSite.Core.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Moderation;

public sealed class ReportPageTests : IDisposable
{
    readonly TestSite site = new();

    [Fact]
    public async Task Is_reached_from_the_job_and_takes_a_report()
    {
        var job = await OpenAsync();
        var visitor = Visitor();
        var link = (await visitor.ReadAsync(job.Address)).QuerySelectorAll("aside a").Single(a => a.TextContent == "Report this job").GetAttribute("href")!;

        var answer = await visitor.SendAsync(link, "report", ("Form.Reason", "PayWrong"), ("Form.Text", "They offered less"), ("Form.Mail", "Bea@Example.com"));

        Assert.Equal((HttpStatusCode.Redirect, "/reports/thanks"), (answer.StatusCode, Path(answer)));
        var report = Assert.Single(await ReportsAsync());
        Assert.Equal((ReportReason.PayWrong, "They offered less", "Bea@example.com"), (report.Reason, report.Text, report.Mail));
        Assert.Contains("Thank you", (await visitor.ReadAsync("/reports/thanks")).Words);
    }

    [Theory]
    [InlineData("", "", "", "Choose what is wrong")]
    [InlineData("Nonsense", "", "", "Choose what is wrong")]
    [InlineData("7", "", "", "Choose what is wrong")]
    [InlineData("Fraud", "", "no address", "not a mail address")]
    [InlineData("Fraud", "", "a@b.example\r\nBcc: c@d.example", "not a mail address")]
    [InlineData("Fraud", "long", "", "At most 2,000 characters")]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(string reason, string text, string mail, string says)
    {
        var job = await OpenAsync();
        text = text == "long" ? new string('x', 2001) : "What I saw";

        var page = await (await Visitor().SendAsync($"{job.Address}/report", "report", ("Form.Reason", reason), ("Form.Text", text), ("Form.Mail", mail))).ReadAsync();

        Assert.Contains(says, page.QuerySelector(".error")!.TextContent);
        Assert.Equal(text, page.QuerySelector("#text")!.TextContent);
        Assert.Empty(await ReportsAsync());
    }

    [Fact]
    public async Task Believes_no_machine_that_fills_in_what_nobody_sees()
    {
        var job = await OpenAsync();

        var answer = await Visitor().SendAsync($"{job.Address}/report", "report", ("Form.Reason", "Fraud"), ("Form.Website", "https://spam.example"));

        Assert.Equal("/reports/thanks", Path(answer));
        Assert.Empty(await ReportsAsync());
    }

    [Fact]
    public async Task Takes_only_so_many_an_hour_from_one_address_and_loses_no_word()
    {
        var jobs = new List<Job>();
        for (var i = 0; i < 6; i++)
            jobs.Add(await OpenAsync());
        foreach (var job in jobs.Take(5))
            await Visitor().SendAsync($"{job.Address}/report", "report", ("Form.Reason", "Fraud"));

        var answer = await Visitor().SendAsync($"{jobs[5].Address}/report", "report", ("Form.Reason", "Fraud"), ("Form.Text", "kept"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("kept", (await answer.ReadAsync()).QuerySelector("#text")!.TextContent);
        Assert.Equal(5, (await ReportsAsync()).Count);
    }

    [Fact]
    public async Task Hides_the_job_after_three_who_do_not_know_of_each_other()
    {
        var job = await OpenAsync();

        foreach (var who in new[] { "one", "two", "two", "one" })
            await Reports.ReportAsync(job.Key, new(ReportReason.Fraud, null, null, who), Cancel);
        var before = await site.JobAsync(job.Key);
        await Reports.ReportAsync(job.Key, new(ReportReason.Closed, null, null, "three"), Cancel);
        var after = await site.JobAsync(job.Key);

        Assert.Null(before.HiddenAt);
        Assert.False(after.IsVisible(site.Clock.GetUtcNow()));
        await using var db = site.Open();
        Assert.False(await db.Jobs.Visible(site.Clock.GetUtcNow()).AnyAsync(j => j.Key == job.Key, Cancel));
        var page = await Visitor().ReadAsync(job.Address);
        Assert.Equal((true, "noindex", null), (page.Words.Contains("is being looked at", StringComparison.Ordinal), page.Robots, page.QuerySelector(".applybar")));
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().GetAsync($"{job.Address}/report", Cancel)).StatusCode);
        Assert.Single(await db.Reviews.Open().Where(r => r.JobId == after.Id).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Shows_it_again_when_it_is_kept_and_tells_who_left_an_address()
    {
        var (job, moderator) = (await OpenAsync(), await site.PersonAsync(Roles.Moderator));
        await ReportThriceAsync(job);

        await site.ClientOf(moderator).SendAsync("/moderation", "decision", ("Form.Verdict", "Approved"));

        Assert.True((await site.JobAsync(job.Key)).IsVisible(site.Clock.GetUtcNow()));
        Assert.Contains("stays on the site", Assert.Single(await site.LettersToAsync("one@example.com")).Text);
        Assert.All(await ReportsAsync(), r => Assert.Equal((null, null, true), (r.Mail, r.Print, r.ReviewId is not null)));
    }

    [Fact]
    public async Task Takes_it_down_for_a_reason_that_the_public_reads()
    {
        var (job, moderator) = (await OpenAsync(), await site.PersonAsync(Roles.Moderator));
        await ReportThriceAsync(job);

        await site.ClientOf(moderator).SendAsync("/moderation", "decision", ("Form.Verdict", "Removed"), ("Form.Because", "Misleading"), ("Form.Reason", "It is not remote."));

        var answer = await Visitor().GetAsync(job.Address, Cancel);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("what was not so", (await answer.ReadAsync()).Words);
    }

    [Fact]
    public async Task Counts_the_year()
    {
        var (job, moderator) = (await OpenAsync(), await site.PersonAsync(Roles.Moderator));
        await ReportThriceAsync(job);
        await site.ClientOf(moderator).SendAsync("/moderation", "decision", ("Form.Verdict", "Removed"), ("Form.Reason", "Fraud."));

        var page = await Visitor().ReadAsync("/fraud");

        Assert.Equal(["3", "0", "0", "0", "0", "0", "3", "1", "0", "0", "0"], page.QuerySelectorAll("tbody tr:first-child td").Select(c => c.TextContent));
        Assert.Contains(page.QuerySelectorAll(".footer a"), a => a.GetAttribute("href") == "/fraud");
    }

    [Theory]
    [InlineData("draft"), InlineData("removed"), InlineData("none")]
    public async Task Is_not_there_for_a_job_that_nobody_may_see(string kind)
    {
        var job = kind == "draft" ? Given.Draft() : Given.OpenJob();
        if (kind == "removed")
            job.Remove(Given.Now, RemovedReason.Fraud);
        if (kind != "none")
            await site.SaveAsync(job);

        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().GetAsync($"{job.Address}/report", Cancel)).StatusCode);
        Assert.False(await Reports.ReportAsync(job.Key, new(ReportReason.Fraud, null, null, "one"), Cancel));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    ReportDesk Reports => site.Services.GetRequiredService<ReportDesk>();

    HttpClient Visitor() => site.CreateClient(new() { AllowAutoRedirect = false });

    async Task<Job> OpenAsync()
    {
        var job = Given.OpenJob();
        await site.SaveAsync(job);

        return job;
    }

    async Task ReportThriceAsync(Job job)
    {
        foreach (var who in new[] { "one", "two", "three" })
            await Reports.ReportAsync(job.Key, new(ReportReason.Fraud, null, who == "one" ? "one@example.com" : null, who), Cancel);
    }

    async Task<List<JobReport>> ReportsAsync()
    {
        await using var db = site.Open();

        return await db.JobReports.AsNoTracking().ToListAsync(Cancel);
    }

    static string Path(HttpResponseMessage answer) => new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath;

    public void Dispose() => site.Dispose();
}
