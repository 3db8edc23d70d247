using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>Carries out what a moderator decides: the job, the letters about it and the log, all or nothing, and once.</summary>
public sealed class ReviewDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    public async Task<DecisionOutcome> DecideAsync(
        string accountId, Decision decision, Func<VerdictLetter, Task<Letter>> write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel); // whoever decides second sees that it is decided
        if (!await db.IsModeratorAsync(accountId, cancel))
            return DecisionOutcome.NotAllowed;
        if (await db.Reviews.Include(r => r.Job.Company).SingleOrDefaultAsync(r => r.Id == decision.Review, cancel) is not { } review)
            return DecisionOutcome.NotThere;
        if (!review.IsOpen)
            return DecisionOutcome.DecidedAlready;
        if (review.Job.Sequence != decision.Seen)
            return DecisionOutcome.ChangedSince;
        if (!Fits(review, decision))
            return DecisionOutcome.DoesNotFit;

        var now = clock.GetUtcNow();
        var wasHidden = review.Job.HiddenAt is not null;
        review.Decide(decision.Verdict, decision.Reason, accountId, now);
        CarryOut(review, decision, now);
        db.Add(new AuditEntry(review.Job.Company, "A moderator", What(review), review.Job.Title, now));
        foreach (var letter in await LettersAsync(db, review, wasHidden, cancel))
            db.Add(new OutboxLetter(await write(letter), now));

        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return DecisionOutcome.Done;
    }

    static bool Fits(Review review, Decision decision) => decision.Verdict switch
    {
        Verdict.Approved => true,
        Verdict.Refused => review.Cause is ReviewCause.FirstJob && !string.IsNullOrWhiteSpace(decision.Reason),
        Verdict.Closed => review.Cause is ReviewCause.Reports,
        _ => !string.IsNullOrWhiteSpace(decision.Reason),
    } && decision.Reason?.Length is null or <= Review.LongestReason;

    static void CarryOut(Review review, Decision decision, DateTimeOffset now)
    {
        var job = review.Job;
        switch (decision.Verdict)
        {
            case Verdict.Approved:
                review.LetOut(now);
                break;
            case Verdict.Removed:
                job.Remove(now, decision.Because);
                break;
            case Verdict.Closed:
                job.Close(now, ClosedReason.Filled);
                break;
        }

        job.Unhide();
    }

    static string What(Review review) => review.Verdict switch
    {
        Verdict.Approved when review.Cause is ReviewCause.Reports => "looked into reports and kept a job",
        Verdict.Approved when review.Cause is ReviewCause.Change => "approved the change of a job",
        Verdict.Approved => "approved a job",
        Verdict.Refused => "refused a job",
        Verdict.Closed => "closed a job that was reported",
        _ => "took a job down",
    };

    static async Task<IReadOnlyList<VerdictLetter>> LettersAsync(JobSiteDb db, Review review, bool wasHidden, CancellationToken cancel)
    {
        VerdictLetter To(string address, bool isReporter) => new(
            address, isReporter, review.Cause, review.Verdict!.Value, isReporter ? null : review.Reason,
            review.Job.Title, review.Job.Company.Name, review.Job.Address, review.Job.PublishedAt);

        var letters = new List<VerdictLetter>();
        if (review is { Cause: ReviewCause.FirstJob } or { Verdict: not Verdict.Approved } || wasHidden)
            letters.AddRange((await PostersAsync(db, review, cancel)).Select(a => To(a, isReporter: false)));

        foreach (var report in await db.JobReports.Where(r => r.JobId == review.JobId && r.ReviewId == null).ToListAsync(cancel))
        {
            if (report.Mail is { } reporter)
                letters.Add(To(reporter, isReporter: true));
            report.Answer(review);
        }

        return letters;
    }

    /// <summary>Who posted it; where that is not known any more, those who may post for the company.</summary>
    static async Task<IReadOnlyList<string>> PostersAsync(JobSiteDb db, Review review, CancellationToken cancel)
    {
        var members = db.Members.At(review.Job.Company).Where(m => m.Role != MemberRole.Reviewer).Select(m => m.AccountId);
        var posters = await db.Users
            .Where(a => a.EmailConfirmed && a.Email != null && (review.PosterId == null ? members.Contains(a.Id) : a.Id == review.PosterId))
            .Select(a => a.Email!)
            .ToListAsync(cancel);

        return posters;
    }
}
