using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>The first job of a company that has not proved its domain waits for a moderator.</summary>
public sealed class FirstJobGate(JobRisks risks) : IPublicationGate
{
    public async Task<bool> HoldsBackAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now)
    {
        if (!await NeedsReviewAsync(db, job.Company, now, default))
            return false;

        await AskAsync(db, job, accountId, now, default);

        return true;
    }

    /// <summary>Trusted is who proved a domain, or had a job approved before that was not taken down since.</summary>
    public static async Task<bool> NeedsReviewAsync(JobSiteDb db, Company company, DateTimeOffset now, CancellationToken cancel)
    {
        if (company.Id == 0)
            return true;

        if (await db.IsVerifiedAsync(company, now, cancel))
            return false;

        var approved = db.Reviews.Where(r => r.Cause == ReviewCause.FirstJob && r.Verdict == Verdict.Approved).Select(r => r.JobId);
        var jobs = db.Jobs.Of(company);

        return !await jobs.AnyAsync(j => approved.Contains(j.Id), cancel)
            || await jobs.AnyAsync(j => j.RemovedAt != null && j.RemovedReason != RemovedReason.Duplicate, cancel);
    }

    /// <summary>Puts the job into the queue, to be saved together with it. One that waits there already is only weighed anew.</summary>
    public async Task AskAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now, CancellationToken cancel)
    {
        var review = job.Id == 0 ? null : await db.Reviews.Open().SingleOrDefaultAsync(r => r.JobId == job.Id, cancel);
        if (review is null)
        {
            var form = db.JobDrafts.Local.FirstOrDefault(d => d.Job == job)?.Form;
            review = new(job, ReviewCause.FirstJob, now) { PosterId = accountId, PublishAt = form?.PublishAt, ClosesAt = form?.ClosesAt };
            db.Add(review);
        }

        review.Weigh(await risks.OfAsync(db, job, accountId, now, cancel));
    }
}
