using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Companies;

/// <summary>What a company's jobs of the last two years say of it. Fewer than five say nothing.</summary>
/// <param name="Jobs">How many there were.</param>
/// <param name="WithPay">How many state their pay.</param>
/// <param name="Reposted">How many were posted before.</param>
/// <param name="DaysOpen">The median of the days from the first sight of a job to its close; null below five closed ones.</param>
public sealed record CompanyRecord(int Jobs, int WithPay, int Reposted, int? DaysOpen)
{
    public const int Fewest = 5;
    const int MostRead = 2_000;
    static readonly TimeSpan Reach = TimeSpan.FromDays(730);

    public static async Task<CompanyRecord?> OfAsync(Company company, JobSiteDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var since = now - Reach;
        var jobs = await db.Jobs.Of(company)
            .Where(j => j.TwinOfId == null && since < j.PublishedAt && j.PublishedAt <= now && (j.RemovedAt == null || now < j.RemovedAt))
            .OrderByDescending(j => j.PublishedAt)
            .Take(MostRead)
            .Select(j => new { j.Pay, j.Reposts, j.FirstSeenAt, j.ClosesAt })
            .ToListAsync(cancel);
        if (jobs.Count < Fewest)
            return null;

        var days = jobs.Where(j => j.ClosesAt <= now).Select(j => (int)(j.ClosesAt!.Value - j.FirstSeenAt).TotalDays).Order().ToList();

        return new(jobs.Count, jobs.Count(j => j.Pay.Count > 0), jobs.Count(j => j.Reposts > 0),
            days.Count >= Fewest ? days[days.Count / 2] : null);
    }
}
