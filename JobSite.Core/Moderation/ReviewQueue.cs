using System.Diagnostics.CodeAnalysis;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>What waits for a moderator, the riskiest first. For anybody else there is no queue.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is what moderators call it.")]
public sealed class ReviewQueue(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    const int MostShown = 200;
    const int MostOthers = 20;

    public async Task<IReadOnlyList<QueueItem>?> ListAsync(string accountId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (!await db.IsModeratorAsync(accountId, cancel))
            return null;

        var reports = db.JobReports;

        return await db.Reviews.Open().RiskiestFirst().Take(MostShown)
            .Select(r => new QueueItem(
                r.Id, r.Job.Key, r.Job.Title, r.Job.Company.Name, r.Cause, r.AskedAt, r.Points,
                reports.Count(p => p.JobId == r.JobId && p.ReviewId == null), r.Job.HiddenAt != null))
            .ToListAsync(cancel);
    }

    /// <summary>Null where it is not there, or not for this account.</summary>
    public async Task<ReviewedJob?> OpenAsync(string accountId, int id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (!await db.IsModeratorAsync(accountId, cancel)
            || await db.Reviews.AsNoTracking().Include(r => r.Job.Company).Include(r => r.Job.Text).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } review)
            return null;

        var poster = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == review.PosterId, cancel);
        var reports = await db.JobReports.AsNoTracking()
            .Where(r => r.JobId == review.JobId && (r.ReviewId == null || r.ReviewId == id))
            .OrderBy(r => r.ReportedAt)
            .ToListAsync(cancel);

        return new(review, review.Job, poster?.Email, poster?.CreatedAt, reports, await OthersAsync(db, review, cancel));
    }

    async Task<IReadOnlyList<OtherJob>> OthersAsync(JobSiteDb db, Review review, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var posted = db.Reviews.Where(r => r.PosterId != null && r.PosterId == review.PosterId).Select(r => r.JobId);
        var jobs = await db.Jobs.AsNoTracking().Include(j => j.Company)
            .Where(j => j.Id != review.JobId && (j.Company.Id == review.Job.Company.Id || posted.Contains(j.Id)))
            .OrderByDescending(j => j.Id)
            .Take(MostOthers)
            .ToListAsync(cancel);
        var ids = jobs.ConvertAll(j => j.Id);
        var verdicts = (await db.Reviews.AsNoTracking().Where(r => ids.Contains(r.JobId)).OrderBy(r => r.Id).ToListAsync(cancel))
            .ToLookup(r => r.JobId, r => r.Verdict);

        return [.. jobs.Select(j => new OtherJob(j.Title, j.Company.Name, j.State(now), verdicts[j.Id].LastOrDefault(), j.Address))];
    }
}
