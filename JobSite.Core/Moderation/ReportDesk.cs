using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>Takes reports in. A few that do not know of each other hide the job until a moderator has looked.</summary>
public sealed class ReportDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock, int reportsThatHide = ReportDesk.Usual)
{
    public const int Usual = 3;
    const int PointsEach = 20;

    /// <summary>False where there is no such job to be seen. Who reports a job twice counts once, and is told the same.</summary>
    public async Task<bool> ReportAsync(string jobKey, Report report, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Jobs.Include(j => j.Company).SingleOrDefaultAsync(j => j.Key == jobKey, cancel) is not { } job
            || job.State(now) is JobState.Draft or JobState.Removed)
            return false;

        var print = report.PrintFor(jobKey);
        var prints = await db.JobReports.Where(r => r.JobId == job.Id && r.ReviewId == null).Select(r => r.Print).ToListAsync(cancel);
        if (prints.Contains(print))
            return true;

        db.Add(new JobReport(job, report.Reason, now) { Text = report.Text }.From(print, report.Mail));
        var review = await db.Reviews.Open().SingleOrDefaultAsync(r => r.JobId == job.Id, cancel);
        if (review is null)
            db.Add(review = new(job, ReviewCause.Reports, now));
        review.Add(PointsEach);
        if (prints.Count + 1 >= reportsThatHide)
            job.Hide(now);

        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return true;
    }
}
