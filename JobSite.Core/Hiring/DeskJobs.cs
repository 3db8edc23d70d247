using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Hiring;

/// <summary>The lines of a desk: narrow columns only, for thousands of jobs.</summary>
static class DeskJobs
{
    public static async Task<IReadOnlyList<DeskJob>> OfAsync(
        JobSiteDb db, int companyId, DeskCounts counts, DateTimeOffset now, CancellationToken cancel)
    {
        var jobs = await db.Jobs
            .Where(j => j.Company.Id == companyId)
            .Select(j => new
            {
                j.Id,
                j.Key,
                j.Title,
                j.Workplace,
                j.Places,
                j.Eligibility,
                j.FirstSeenAt,
                j.ClosedReason,
                j.PublishedAt,
                j.ConfirmedAt,
                j.ClosesAt,
                j.PausedAt,
                j.RemovedAt,
            })
            .ToListAsync(cancel);
        List<DeskJob> lines = [.. await DraftsAsync(db, companyId, now, cancel)];
        foreach (var job in jobs)
        {
            var dates = new JobDates(job.PublishedAt, job.ConfirmedAt, job.ClosesAt, job.PausedAt, job.RemovedAt);
            var tally = counts.ByJob.GetValueOrDefault(job.Id);
            lines.Add(new(
                job.Id, job.Key, job.Title, DeskPlace.Of(job.Workplace, job.Places, job.Eligibility), dates.AtDesk(now),
                job.ClosesAt, job.ClosedReason, job.PublishedAt ?? job.FirstSeenAt, tally.Views, tally.ApplyClicks));
        }

        return lines;
    }

    // A form can be long, and there may be many: only what a line shows is taken out of it.
    static async Task<IEnumerable<DeskJob>> DraftsAsync(JobSiteDb db, int companyId, DateTimeOffset now, CancellationToken cancel)
    {
        var open = now.ToUnixTimeMilliseconds();
        var drafts = await db.Database.SqlQuery<DraftLine>($"""
            SELECT Key, SavedAt AS Saved, Form ->> '$.Title' AS Title, Form ->> '$.Workplace' AS Workplace, Form ->> '$.Places[0]' AS Place
            FROM JobDrafts
            WHERE CompanyId = {companyId} AND JobId IS NULL AND SubmittedAt IS NULL AND ExpiresAt > {open}
            """).ToListAsync(cancel);

        return drafts.Select(d => new DeskJob(
            0, d.Key, d.Title ?? "", DeskPlace.Of(Enum.TryParse<WorkplaceType>(d.Workplace, out var workplace) ? workplace : null, d.Place),
            DeskState.Draft, null, null, DateTimeOffset.FromUnixTimeMilliseconds(d.Saved), 0, 0));
    }

    sealed record DraftLine(string Key, long Saved, string? Title, string? Workplace, string? Place);
}
