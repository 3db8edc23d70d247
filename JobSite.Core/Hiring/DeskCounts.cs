using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Hiring;

/// <summary>What was counted for a company's jobs in the last 30 days, and in the 30 days before those.</summary>
sealed record DeskCounts(IReadOnlyDictionary<int, Tally> ByJob, Tally Now, Tally Before)
{
    public static async Task<DeskCounts> OfAsync(JobSiteDb db, int companyId, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(1 - JobDesk.DaysShown);
        var before = since.AddDays(-JobDesk.DaysShown);
        var counted = await db.Jobs
            .Where(j => j.Company.Id == companyId)
            .Join(db.JobDays.Where(d => d.Day >= before && d.Day <= today), j => j.Id, d => d.JobId, (j, d) => d)
            .GroupBy(d => d.JobId)
            .Select(days => new
            {
                Job = days.Key,
                Views = days.Sum(d => d.Day >= since ? d.Views : 0),
                Clicks = days.Sum(d => d.Day >= since ? d.ApplyClicks : 0),
                AllViews = days.Sum(d => d.Views),
                AllClicks = days.Sum(d => d.ApplyClicks),
            })
            .ToListAsync(cancel);
        var now = new Tally(counted.Sum(c => c.Views), counted.Sum(c => c.Clicks));

        return new(
            counted.ToDictionary(c => c.Job, c => new Tally(c.Views, c.Clicks)),
            now,
            new(counted.Sum(c => c.AllViews) - now.Views, counted.Sum(c => c.AllClicks) - now.ApplyClicks));
    }
}
