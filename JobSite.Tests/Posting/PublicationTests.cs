using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Posting;

public sealed class PublicationTests : IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly DraftDesk desk;
    readonly Publication publication;
    readonly Core.Accounts.Account ada = Forms.Person();

    public PublicationTests() => (desk, publication) = (new(test, clock), new(test, [], clock));

    [Fact]
    public async Task Makes_the_job_the_company_and_its_owner_at_once()
    {
        await test.SaveAsync(ada);
        var secret = await desk.BeginAsync(Forms.Whole());

        var job = (await publication.PublishAsync(secret, ada.Id))!.Job!;

        await using var db = test.CreateDbContext();
        var saved = db.Jobs.Include(j => j.Company).Single();
        var member = db.Members.Single();
        Assert.Equal((job.Key, "Baker", "acme-bread"), (saved.Key, saved.Title, saved.Company.Slug));
        Assert.True(saved.IsVisible(Given.Now));
        Assert.Equal(Given.Now + Job.Run, saved.ClosesAt);
        Assert.Equal((ada.Id, MemberRole.Owner, saved.Company.Id), (member.AccountId, member.Role, member.CompanyId));
        Assert.Equal((Given.Now, ada.Id), (db.JobDrafts.Single().SubmittedAt, db.JobDrafts.Single().AccountId));
    }

    [Fact]
    public async Task Happens_once_however_often_it_is_asked_for()
    {
        await test.SaveAsync(ada);
        var secret = await desk.BeginAsync(Forms.Whole());

        var first = await publication.PublishAsync(secret, ada.Id);
        var again = await publication.PublishAsync(secret, ada.Id);

        await using var db = test.CreateDbContext();
        Assert.Equal(first!.Job!.Key, again!.Job!.Key);
        Assert.Equal((1, 1, 1), (db.Jobs.Count(), db.Companies.Count(), db.Members.Count()));
    }

    [Fact]
    public async Task Shows_a_published_draft_to_nobody_who_only_has_its_link()
    {
        var eve = Forms.Person("eve@x.example");
        await test.SaveAsync(ada, eve);
        var secret = await desk.BeginAsync(Forms.Whole());
        await publication.PublishAsync(secret, ada.Id);

        Assert.Null(await publication.PublishAsync(secret, eve.Id));
    }

    [Fact]
    public async Task Refuses_what_is_not_complete_and_leaves_everything_as_it_was()
    {
        await test.SaveAsync(ada);
        var secret = await desk.BeginAsync(new() { Title = "Baker", Company = "Acme" });

        var answer = await publication.PublishAsync(secret, ada.Id);

        await using var db = test.CreateDbContext();
        Assert.Null(answer!.Job);
        Assert.NotEmpty(answer.Faults);
        Assert.Equal((0, 0), (db.Jobs.Count(), db.Companies.Count()));
        Assert.NotNull(await desk.FindAsync(secret, null));
    }

    [Fact]
    public async Task Never_joins_a_company_because_of_its_name()
    {
        var theirs = Given.Company("Acme Bread");
        await test.SaveAsync(ada, theirs);
        var secret = await desk.BeginAsync(Forms.Whole(company: "Acme Bread"));

        var job = (await publication.PublishAsync(secret, ada.Id))!.Job!;

        Assert.Equal(("acme-bread-2", "Acme Bread"), (job.Company.Slug, job.Company.Name));
        await using var db = test.CreateDbContext();
        Assert.DoesNotContain(db.Members, m => m.CompanyId == theirs.Id);
    }

    [Fact]
    public async Task Goes_on_with_the_poster_s_own_company_of_that_name()
    {
        var own = Given.Company("Acme Bread");
        await test.SaveAsync(ada);
        await test.SaveAsync(Forms.Recruiter(own, ada));
        var secret = await desk.BeginAsync(Forms.Whole(company: "acme bread"));

        Assert.Equal(own.Id, (await publication.PublishAsync(secret, ada.Id))!.Job!.Company.Id);
    }

    [Fact]
    public async Task Schedules_a_job_for_later()
    {
        await test.SaveAsync(ada);
        var form = Forms.Whole();
        form.PublishAt = Given.Now.AddDays(3);
        var secret = await desk.BeginAsync(form);

        var job = (await publication.PublishAsync(secret, ada.Id))!.Job!;

        Assert.Equal((JobState.Draft, JobState.Open), (job.State(Given.Now), job.State(Given.Now.AddDays(3))));
        Assert.Equal(Given.Now.AddDays(3) + Job.Run, job.ClosesAt);
        Assert.Equal(Given.Now.AddDays(3), job.FirstSeenAt);
    }

    [Fact]
    public async Task Changes_a_published_job_with_a_history_and_without_a_new_age()
    {
        await test.SaveAsync(ada);
        var job = (await publication.PublishAsync(await desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;
        clock.Advance(TimeSpan.FromDays(5));
        var key = (await desk.EditAsync(job.Key, ada.Id))!;
        var form = (await desk.FindAsync(key, ada.Id))!.Form.Copy();
        form.Title = "Head baker";
        await desk.SaveAsync(key, ada.Id, form, 0);

        var changed = (await publication.PublishAsync(key, ada.Id))!.Job!;

        Assert.Equal((job.Key, "Head baker"), (changed.Key, changed.Title));
        Assert.Equal((job.PublishedAt, job.ClosesAt, job.FirstSeenAt), (changed.PublishedAt, changed.ClosesAt, changed.FirstSeenAt));
        Assert.Equal(["Title"], changed.Text.History.Select(h => h.What));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keeps_the_age_of_the_same_vacancy_only(bool isSame)
    {
        await test.SaveAsync(ada);
        var job = (await publication.PublishAsync(await desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;
        clock.Advance(TimeSpan.FromDays(5));
        var key = (await desk.RepeatAsync(job.Key, ada.Id, isSame))!;

        var next = (await publication.PublishAsync(key, ada.Id))!.Job!;

        Assert.NotEqual(job.Key, next.Key);
        Assert.Equal(isSame ? (Given.Now, 1) : (Given.Now.AddDays(5), 0), (next.FirstSeenAt, next.Reposts));
    }

    [Fact]
    public async Task Makes_no_job_younger_that_is_closed_and_posted_anew()
    {
        await test.SaveAsync(ada);
        var job = (await publication.PublishAsync(await desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;
        clock.Advance(Job.Run + TimeSpan.FromDays(1));

        var next = (await publication.PublishAsync(await desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;

        Assert.Equal((job.FirstSeenAt, 1), (next.FirstSeenAt, next.Reposts));
    }

    [Fact]
    public async Task Waits_unpublished_where_a_gate_holds_it_back()
    {
        await test.SaveAsync(ada);
        var held = new Publication(test, [new Shut()], clock);

        var job = (await held.PublishAsync(await desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;

        Assert.Null(job.PublishedAt);
        await using var db = test.CreateDbContext();
        Assert.Equal(Given.Now, db.JobDrafts.Single().SubmittedAt);
    }

    public void Dispose() => test.Dispose();

    sealed class Shut : IPublicationGate
    {
        public Task<bool> HoldsBackAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now) => Task.FromResult(true);
    }
}
