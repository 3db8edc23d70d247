using JobSite.Core.Companies;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Hiring;

public sealed class StillHiringTests : IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly Company company = Given.Company("Mill & Oven");
    readonly StillHiring asking;

    public StillHiringTests() => asking = new(test, clock);

    [Fact]
    public async Task Asks_after_a_fortnight_and_not_before_and_not_twice()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        await test.MemberAsync(company, name: "ada");

        clock.Advance(StillHiring.Every - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await AskAsync());
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await AskAsync());
        Assert.Equal(0, await AskAsync());
        clock.Advance(TimeSpan.FromDays(13));
        Assert.Equal(0, await AskAsync());

        var letter = Assert.Single(await LettersAsync()).Letter;
        Assert.Equal(("ada@example.com", "Baker"), (letter.To, letter.Subject));
    }

    [Fact]
    public async Task Writes_one_letter_to_each_who_may_post_about_all_that_is_due()
    {
        var late = Given.Draft("Waiter", company);
        late.Publish(Given.Now.AddDays(10));
        await test.SaveAsync(Given.OpenJob("Baker", company), Given.OpenJob("Cook", company), late);
        await test.MemberAsync(company, MemberRole.Owner, "ada");
        await test.MemberAsync(company, MemberRole.Recruiter, "bob");
        await test.MemberAsync(company, MemberRole.Reviewer, "eve");
        var unproved = SignedIn.Account("mallory");
        unproved.EmailConfirmed = false;
        await using (var db = test.CreateDbContext())
        {
            db.Attach(company);
            db.AddRange(unproved, new Member(company, unproved.Id, MemberRole.Owner, Given.Now));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        clock.Advance(StillHiring.Every);
        await AskAsync();

        Assert.Equal(["ada@example.com Baker, Cook", "bob@example.com Baker, Cook"],
            (await LettersAsync()).Select(l => $"{l.Letter.To} {l.Letter.Subject}").Order());
    }

    [Fact]
    public async Task Leaves_imported_paused_closed_and_drafted_jobs_alone()
    {
        var (imported, paused, closed, draft, removed) = (
            Given.OpenJob(company: company), Given.OpenJob(company: company), Given.OpenJob(company: company),
            Given.Draft(company: company), Given.OpenJob(company: company));
        imported.Poster = Poster.Import;
        paused.Pause(Given.Now);
        closed.Close(Given.Now, ClosedReason.Filled);
        removed.Remove(Given.Now, RemovedReason.Fraud);
        await test.SaveAsync(imported, paused, closed, draft, removed);
        await test.MemberAsync(company);

        clock.Advance(StillHiring.Every);

        Assert.Equal(0, await AskAsync());
    }

    [Fact]
    public async Task Asks_again_a_fortnight_after_it_was_confirmed()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        await test.MemberAsync(company);
        clock.Advance(StillHiring.Every);
        await AskAsync();
        clock.Advance(TimeSpan.FromDays(2));
        await AnswerAsync(new(job.Key, Given.Now + StillHiring.Every), StillHiringAnswer.Open);

        clock.Advance(TimeSpan.FromDays(13));
        Assert.Equal(0, await AskAsync());
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await AskAsync());
    }

    [Fact]
    public async Task Sends_no_second_letter_when_the_clock_jumps()
    {
        await test.SaveAsync(Given.OpenJob(company: company));
        await test.MemberAsync(company);

        Assert.Equal(1, await AskAtAsync(Given.Now.AddDays(17)));
        Assert.Equal(0, await AskAtAsync(Given.Now.AddDays(15)));
        Assert.Equal(0, await AskAtAsync(Given.Now.AddDays(2)));
        Assert.Equal(0, await AskAtAsync(Given.Now.AddDays(29)));
        Assert.Single(await LettersAsync());
    }

    [Fact]
    public async Task Notes_nothing_when_a_letter_cannot_be_written()
    {
        await test.SaveAsync(Given.OpenJob(company: company));
        await test.MemberAsync(company, name: "ada");
        await test.MemberAsync(company, name: "bob");
        clock.Advance(StillHiring.Every);
        var written = 0;

        await Assert.ThrowsAsync<InvalidOperationException>(() => asking.AskAsync(
            letter => ++written > 1 ? throw new InvalidOperationException("No ink.") : WriteAsync(letter), TestContext.Current.CancellationToken));

        Assert.Empty(await LettersAsync());
        Assert.Equal(2, await AskAsync());
    }

    [Fact]
    public async Task Does_not_make_the_search_index_read_the_jobs_again()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        await test.MemberAsync(company);
        clock.Advance(StillHiring.Every);
        await AskAsync();

        await using var db = test.CreateDbContext();
        var kept = await db.Jobs.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((job.Sequence, clock.GetUtcNow()), (kept.Sequence, kept.AskedAt));
    }

    [Theory]
    [InlineData(StillHiringAnswer.Open, JobState.Open)]
    [InlineData(StillHiringAnswer.Paused, JobState.Paused)]
    [InlineData(StillHiringAnswer.Filled, JobState.Closed)]
    public async Task Takes_the_first_answer_and_no_other(StillHiringAnswer answer, JobState state)
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        clock.Advance(TimeSpan.FromDays(20));
        var question = new JobQuestion(job.Key, Given.Now.AddDays(14));

        Assert.True(await AnswerAsync(question, answer));
        clock.Advance(TimeSpan.FromDays(1));
        foreach (var other in Enum.GetValues<StillHiringAnswer>())
            Assert.False(await AnswerAsync(question, other));

        Assert.Equal(state, await StateAsync(job));
    }

    [Fact]
    public async Task Opens_what_left_the_lists_by_itself_but_not_after_thirty_days_of_the_letter()
    {
        var job = Given.OpenJob(company: company);
        await test.SaveAsync(job);
        var question = new JobQuestion(job.Key, Given.Now.AddDays(14));

        clock.Advance(TimeSpan.FromDays(44));
        Assert.Equal(JobState.Paused, await StateAsync(job));
        Assert.False(await AnswerAsync(question, StillHiringAnswer.Open));
        Assert.True(await AnswerAsync(question with { AskedAt = Given.Now.AddDays(15) }, StillHiringAnswer.Open));
        Assert.Equal(JobState.Open, await StateAsync(job));
    }

    [Fact]
    public async Task Opens_nothing_that_its_company_closed_meanwhile()
    {
        var job = Given.OpenJob(company: company);
        job.Close(Given.Now.AddDays(1), ClosedReason.Cancelled);
        await test.SaveAsync(job);
        clock.Advance(TimeSpan.FromDays(15));

        Assert.False(await AnswerAsync(new(job.Key, Given.Now.AddDays(14)), StillHiringAnswer.Open));
        Assert.Equal(JobState.Closed, await StateAsync(job));
    }

    Task<int> AskAsync() => asking.AskAsync(WriteAsync, TestContext.Current.CancellationToken);

    async Task<int> AskAtAsync(DateTimeOffset then) =>
        await new StillHiring(test, new FakeTimeProvider(then)).AskAsync(WriteAsync, TestContext.Current.CancellationToken);

    static Task<Letter> WriteAsync(StillHiringLetter asked) =>
        Task.FromResult(new Letter(asked.To, string.Join(", ", asked.Jobs.Select(j => j.Title)), "", ""));

    async Task<bool> AnswerAsync(JobQuestion question, StillHiringAnswer answer)
    {
        await using var db = test.CreateDbContext();

        return await question.AnswerAsync(db, answer, clock.GetUtcNow(), TestContext.Current.CancellationToken);
    }

    async Task<JobState> StateAsync(Job job)
    {
        await using var db = test.CreateDbContext();

        return (await db.Jobs.SingleAsync(j => j.Id == job.Id)).State(clock.GetUtcNow());
    }

    async Task<List<OutboxLetter>> LettersAsync()
    {
        await using var db = test.CreateDbContext();

        return await db.Set<OutboxLetter>().ToListAsync();
    }

    public void Dispose() => test.Dispose();
}
