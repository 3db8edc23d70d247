using JobSite.Core.Companies;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Core.Posting;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Hiring;

public sealed class JobDeskTests : IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly Company company = Given.Company();
    readonly JobDesk desk;

    public JobDeskTests() => desk = new(test, clock);

    [Fact]
    public async Task Shows_jobs_and_drafts_with_what_was_counted_in_30_days_and_before()
    {
        var job = Given.OpenJob("Designer", company);
        (job.Workplace, job.Places) = (WorkplaceType.Hybrid, [new("DE", null, "Berlin")]);
        var draft = new JobDraft(new() { Title = "Cook", Workplace = WorkplaceType.Remote, Places = ["Paris"] }, Given.Now) { Company = company };
        await test.SaveAsync(job, draft, Given.OpenJob("Elsewhere"));
        await CountAsync(job, (0, 10, 1), (29, 20, 2), (30, 12, 3), (59, 3, 0), (60, 1000, 1000));
        var account = await test.MemberAsync(company);

        var seen = (await desk.OpenAsync(account.Id, cancel: Cancel))!;

        Assert.Equal(["Cook", "Designer"], new DeskFilter { Order = DeskOrder.Title }.Of(seen.Jobs).Select(j => j.Title));
        var line = seen.Jobs.Single(j => !j.IsDraft);
        Assert.Equal(("Hybrid · Berlin, Germany", DeskState.Open, 30, 3), (line.Where, line.State, line.Views, line.ApplyClicks));
        Assert.Equal(("Remote · Paris", DeskState.Draft), (seen.Jobs.Single(j => j.IsDraft).Where, seen.Jobs.Single(j => j.IsDraft).State));
        Assert.Equal((new Tally(30, 3), new Tally(15, 3), 1), (seen.Now, seen.Before, seen.Open));
    }

    [Fact]
    public async Task Leaves_out_drafts_that_are_sent_off_too_old_or_of_a_published_job()
    {
        var job = Given.OpenJob(company: company);
        JobDraft[] drafts = [.. Enumerable.Range(0, 3).Select(_ => new JobDraft(new(), Given.Now) { Company = company })];
        drafts[0].Submit(Given.Now);
        drafts[1].Job = job;
        await test.SaveAsync([job, .. drafts]);
        var account = await test.MemberAsync(company);

        Assert.Single((await desk.OpenAsync(account.Id, cancel: Cancel))!.Jobs, j => j.IsDraft);
        clock.Advance(JobDraft.Life);
        Assert.DoesNotContain((await desk.OpenAsync(account.Id, cancel: Cancel))!.Jobs, j => j.IsDraft);
    }

    [Fact]
    public async Task Says_what_closes_in_three_days()
    {
        var (soon, later) = (Given.Draft(company: company), Given.OpenJob(company: company));
        soon.Publish(Given.Now, Given.Now.AddDays(2));
        await test.SaveAsync(soon, later);
        var account = await test.MemberAsync(company);

        Assert.Equal(1, (await desk.OpenAsync(account.Id, cancel: Cancel))!.ClosingSoon);
    }

    [Fact]
    public async Task Is_closed_to_who_is_no_member()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        var own = await test.MemberAsync(company);
        var other = Given.Company();
        await test.SaveAsync(other);
        var stranger = await test.MemberAsync(other);

        Assert.Null(await desk.OpenAsync(stranger.Id, company.Slug, cancel: Cancel));
        Assert.Null(await desk.OpenAsync("", cancel: Cancel));
        Assert.Null(await desk.SparksAsync(stranger.Id, company.Id, [job.Id], cancel: Cancel));
        Assert.Null(await desk.JobAsync(stranger.Id, job.Key, cancel: Cancel));
        Assert.Null(await desk.CompanyOfAsync(stranger.Id, job.Key, cancel: Cancel));
        Assert.Null(await desk.DoAsync(stranger.Id, company.Id, new(DeskVerb.Close), [job.Key], cancel: Cancel));
        Assert.Empty(await desk.CsvAsync(stranger.Id, company.Id, Cancel).ToListAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(await desk.JobAsync(own.Id, job.Key, cancel: Cancel));
    }

    [Fact]
    public async Task Does_nothing_to_jobs_of_another_company_whatever_keys_are_sent()
    {
        var (own, foreign) = (Given.OpenJob(company: company), Given.OpenJob());
        await test.SaveAsync(own, foreign);
        var account = await test.MemberAsync(company);

        var outcome = await desk.DoAsync(account.Id, company.Id, new(DeskVerb.Close), [own.Key, foreign.Key, "0000000"], cancel: Cancel);

        Assert.Equal([own.Key], outcome!.Done);
        Assert.Equal(2, outcome.Passed);
        Assert.Equal((JobState.Closed, JobState.Open), (await StateAsync(own), await StateAsync(foreign)));
    }

    [Fact]
    public async Task Lets_reviewers_read_and_nothing_else()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        var reviewer = await test.MemberAsync(company, MemberRole.Reviewer);

        Assert.NotNull(await desk.OpenAsync(reviewer.Id, cancel: Cancel));
        foreach (var verb in Enum.GetValues<DeskVerb>())
            Assert.Null(await desk.DoAsync(reviewer.Id, company.Id, new(verb), [job.Key], cancel: Cancel));
        Assert.Equal(JobState.Open, await StateAsync(job));
    }

    [Fact]
    public async Task Closes_over_a_thousand_at_once_and_numbers_each_change()
    {
        var jobs = Enumerable.Range(0, 1200).Select(_ => Given.OpenJob(company: company)).ToArray();
        await test.SaveAsync([.. jobs]);
        var account = await test.MemberAsync(company);

        var outcome = await desk.DoAsync(account.Id, company.Id, new(DeskVerb.Close, ClosedReason.Cancelled), [.. jobs.Select(j => j.Key)], Cancel);

        Assert.Equal((1200, 0), (outcome!.Done.Count, outcome.Passed));
        await using var db = test.CreateDbContext();
        Assert.Equal(1200, await db.Jobs.CountAsync(j => j.Sequence > 1200 && j.ClosedReason == ClosedReason.Cancelled, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Draws_the_last_thirty_days_with_today_last()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        await CountAsync(job, (0, 7, 0), (29, 3, 0), (30, 99, 0));
        var account = await test.MemberAsync(company);

        var days = (await desk.SparksAsync(account.Id, company.Id, [job.Id], cancel: Cancel))![job.Id];

        Assert.Equal((30, 3, 7, 10), (days.Length, days[0], days[^1], days.Sum()));
    }

    [Fact]
    public async Task Exports_titles_as_text()
    {
        var job = Given.OpenJob("=HYPERLINK(\"http://evil.example\")", company);
        await test.SaveAsync(job);
        await CountAsync(job, (0, 4, 1));
        var account = await test.MemberAsync(company);

        var lines = await desk.CsvAsync(account.Id, company.Id, Cancel).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([DayCsv.Header, $"\"{job.Key}\",\"'=HYPERLINK(\"\"http://evil.example\"\")\",2026-03-02,4,0,0,0,4,1\r\n"], lines);
    }

    async Task CountAsync(Job job, params (int Ago, int Views, int Clicks)[] days) => await test.SaveAsync([.. days.Select(d => new JobDay
    {
        JobId = job.Id,
        Day = DateOnly.FromDateTime(Given.Now.UtcDateTime).AddDays(-d.Ago),
        Views = d.Views,
        ApplyClicks = d.Clicks,
    })]);

    async Task<JobState> StateAsync(Job job)
    {
        await using var db = test.CreateDbContext();

        return (await db.Jobs.SingleAsync(j => j.Id == job.Id)).State(Given.Now);
    }

    public void Dispose() => test.Dispose();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
