using JobSite.Core.Companies;
using JobSite.Core.Posting;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Posting;

public sealed class DraftDeskTests : IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly DraftDesk desk;

    public DraftDeskTests() => desk = new(test, clock);

    [Fact]
    public async Task Finds_a_draft_by_its_secret_alone()
    {
        var secret = await desk.BeginAsync(new() { Title = "Baker" });
        var key = (await desk.FindAsync(secret, null))!.Key;

        Assert.Null(await desk.FindAsync(key, null));
        Assert.Null(await desk.FindAsync(key, "somebody"));
        Assert.Null(await desk.FindAsync(secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), null));
        Assert.Null(await desk.FindAsync(JobDraft.HashOf(secret), null));
    }

    [Fact]
    public async Task Forgets_a_draft_after_thirty_days_without_a_change()
    {
        var secret = await desk.BeginAsync(new());
        clock.Advance(TimeSpan.FromDays(29));
        await desk.SaveAsync(secret, null, new() { Title = "Baker" }, 0);

        clock.Advance(TimeSpan.FromDays(29));
        Assert.NotNull(await desk.FindAsync(secret, null));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await desk.FindAsync(secret, null));
        Assert.Null((await desk.SaveAsync(secret, null, new(), 1)).Draft);
    }

    [Fact]
    public async Task Overwrites_nothing_that_another_tab_saved()
    {
        var secret = await desk.BeginAsync(new());
        Assert.True((await desk.SaveAsync(secret, null, new() { Title = "First" }, 0)).IsSaved);

        var second = await desk.SaveAsync(secret, null, new() { Title = "Second" }, 0);

        Assert.False(second.IsSaved);
        Assert.Equal("First", second.Draft!.Form.Title);
        Assert.Equal("First", (await desk.FindAsync(secret, null))!.Form.Title);
    }

    [Fact]
    public async Task Shows_a_company_s_draft_to_those_who_may_post_for_it_and_to_nobody_else()
    {
        var (acme, other) = (Given.Company(), Given.Company());
        var (ada, bob, eve, ron) = (Forms.Person("ada@x.example"), Forms.Person("bob@x.example"), Forms.Person("eve@x.example"), Forms.Person("ron@x.example"));
        await test.SaveAsync(ada, bob, eve, ron);
        await test.SaveAsync(Forms.Recruiter(acme, ada), Forms.Recruiter(acme, bob), Forms.Recruiter(other, eve), Forms.Recruiter(acme, ron, MemberRole.Reviewer));

        var key = (await desk.BeginAsync(new() { Title = "Baker" }, ada.Id, acme.Id))!;

        Assert.NotNull(await desk.FindAsync(key, bob.Id));
        Assert.Null(await desk.FindAsync(key, eve.Id));
        Assert.Null(await desk.FindAsync(key, ron.Id));
        Assert.Null((await desk.SaveAsync(key, eve.Id, new(), 0)).Draft);
        Assert.Null(await desk.BeginAsync(new(), eve.Id, acme.Id));
        Assert.Null(await desk.BeginAsync(new(), ron.Id, acme.Id));
    }

    [Fact]
    public async Task Asks_for_the_right_again_at_every_save()
    {
        var acme = Given.Company();
        var ada = Forms.Person();
        await test.SaveAsync(ada);
        await test.SaveAsync(Forms.Recruiter(acme, ada));
        var key = (await desk.BeginAsync(new(), ada.Id, acme.Id))!;

        await using (var db = test.CreateDbContext())
            await db.Members.ExecuteUpdateAsync(m => m.SetProperty(x => x.Role, MemberRole.Reviewer), TestContext.Current.CancellationToken);

        Assert.Null((await desk.SaveAsync(key, ada.Id, new() { Title = "Mine" }, 0)).Draft);
    }

    [Fact]
    public async Task Opens_one_draft_for_a_job_however_often_it_is_asked()
    {
        var (ada, eve) = (Forms.Person(), Forms.Person("eve@x.example"));
        var job = Given.OpenJob();
        await test.SaveAsync(ada, eve);
        await test.SaveAsync(job, Forms.Recruiter(job.Company, ada));

        var key = await desk.EditAsync(job.Key, ada.Id);

        Assert.NotNull(key);
        Assert.Equal(key, await desk.EditAsync(job.Key, ada.Id));
        Assert.Null(await desk.EditAsync(job.Key, eve.Id));
        Assert.Null(await desk.RepeatAsync(job.Key, eve.Id, true));
    }

    public void Dispose() => test.Dispose();
}
