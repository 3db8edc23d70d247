using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>
/// A job that was let out is weighed again when it is changed: what an unverified company puts in afterwards, and would have been
/// asked about before, takes it out of sight until a moderator has looked.
/// </summary>
public sealed class ChangeGate(JobRisks risks) : IPublicationGate
{
    /// <summary>Points of risks that were not there before the change.</summary>
    public const int TooMuch = 25;

    public async Task LookAgainAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now)
    {
        if (await db.IsVerifiedAsync(job.Company, now))
            return;

        var before = await db.Jobs.AsNoTracking().Include(j => j.Company).Include(j => j.Text).SingleAsync(j => j.Id == job.Id);
        var known = (await risks.OfAsync(db, before, accountId, now)).Select(r => r.Kind).ToHashSet();
        var found = await risks.OfAsync(db, job, accountId, now);
        var isTooMuch = found.Where(r => !known.Contains(r.Kind)).Sum(r => r.Points) >= TooMuch;

        var review = await db.Reviews.Open().SingleOrDefaultAsync(r => r.JobId == job.Id);
        if (review is null && isTooMuch)
            db.Add(review = new(job, ReviewCause.Change, now) { PosterId = accountId });
        review?.Weigh(found);
        if (isTooMuch)
            job.Hide(now);
    }
}
