using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Moderation;
using JobSite.Core.Posting;
using JobSite.Tests.Posting;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Moderation;

/// <summary>What somebody puts into a job after it was approved.</summary>
public sealed class ChangeGateTests(TestSite site) : IClassFixture<TestSite>
{
    const string Bait = "<div>Two teams bake for the whole town, one by night and one by day. To apply, contact us on Telegram at +1 555 0100, and pay the registration fee.</div>";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_a_bait_out_of_sight_until_a_moderator_has_looked()
    {
        var (ada, job) = await ApprovedAsync();

        await ChangeAsync(job, ada, form => form.Description = Bait);

        var hidden = await site.JobAsync(job.Key);
        var review = await OpenReviewAsync(job);
        Assert.NotNull(hidden.HiddenAt);
        Assert.Equal(ReviewCause.Change, review!.Cause);
        Assert.Contains(review.Risks, r => r.Kind is RiskKind.AsksPayment);
        Assert.DoesNotContain("Telegram", (await site.CreateClient().ReadAsync(hidden.Address)).Words);

        var moderator = site.ClientOf(await site.PersonAsync(Roles.Moderator));
        var queue = await moderator.ReadAsync($"/moderation?review={review.Id}");
        Assert.Contains("Changed after it was published", queue.Words);
        Assert.DoesNotContain("Close it", queue.Words);
        await moderator.SendAsync($"/moderation?review={review.Id}", "decision", ("Form.Verdict", "Approved"));
        Assert.Null((await site.JobAsync(job.Key)).HiddenAt);
        Assert.Contains((await site.LettersToAsync(ada.Email)), l => l.Text.Contains("the change of your job"));
    }

    [Fact]
    public async Task Is_told_to_who_changed_it()
    {
        var (ada, job) = await ApprovedAsync();

        var key = await ChangeAsync(job, ada, form => form.Description = Bait);

        Assert.Contains("waits for a look", (await site.ClientOf(ada).ReadAsync($"/post/{key}/publish")).Words);
    }

    [Fact]
    public async Task Lets_ordinary_changes_be()
    {
        var (ada, job) = await ApprovedAsync();

        await ChangeAsync(job, ada, form => form.Title = "Night baker");

        Assert.True((await site.JobAsync(job.Key)).IsVisible(site.Clock.GetUtcNow()));
        Assert.Null(await OpenReviewAsync(job));
    }

    [Fact]
    public async Task Asks_nothing_twice_that_was_approved_before()
    {
        var (ada, job) = await ApprovedAsync(Bait);

        await ChangeAsync(job, ada, form => form.Title = "Night baker");

        Assert.Null((await site.JobAsync(job.Key)).HiddenAt);
    }

    [Fact]
    public async Task Trusts_who_has_proved_a_domain()
    {
        var (ada, job) = await ApprovedAsync();
        await using (var db = site.Open())
        {
            var company = await db.Companies.SingleAsync(c => c.Id == job.Company.Id, Cancel);
            company.Domain = "proved.example";
            db.Add(new CompanyCheck(company, CheckKind.Dns, "proved.example", ada.Id, site.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        await ChangeAsync(job, ada, form => form.Description = Bait);

        Assert.Null((await site.JobAsync(job.Key)).HiddenAt);
    }

    async Task<(Account, Job)> ApprovedAsync(string text = Forms.Text)
    {
        var ada = await site.PersonAsync();
        var form = Forms.Whole(company: $"Acme {Guid.NewGuid():n}");
        form.Description = text;
        var job = await PublishAsync((await Desk.BeginAsync(form, ada.Id, null))!, ada);
        await using var db = site.Open();
        var review = await db.Reviews.Include(r => r.Job).SingleAsync(r => r.JobId == job.Id, Cancel);
        review.Decide(Verdict.Approved, null, "a moderator", site.Clock.GetUtcNow());
        review.LetOut(site.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);

        return (ada, await site.JobAsync(job.Key));
    }

    async Task<string> ChangeAsync(Job job, Account account, Action<JobForm> change)
    {
        var key = (await Desk.EditAsync(job.Key, account.Id))!;
        var draft = (await Desk.FindAsync(key, account.Id))!;
        change(draft.Form);
        await Desk.SaveAsync(key, account.Id, draft.Form, draft.Version);
        await PublishAsync(key, account);

        return key;
    }

    async Task<Job> PublishAsync(string key, Account account)
    {
        var published = (await site.Services.GetRequiredService<Publication>().PublishAsync(key, account.Id))!;
        Assert.Empty(published.Faults);

        return published.Job!;
    }

    async Task<Review?> OpenReviewAsync(Job job)
    {
        await using var db = site.Open();

        return await db.Reviews.AsNoTracking().Open().SingleOrDefaultAsync(r => r.JobId == job.Id, Cancel);
    }

    DraftDesk Desk => site.Services.GetRequiredService<DraftDesk>();
}
