using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>The yearly table of reports and decisions, counted anew every few minutes.</summary>
public sealed class Transparency(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    const int Years = 5;
    static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);

    volatile Counted? last;

    public async Task<IReadOnlyList<TransparencyYear>> YearsAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (last is { } counted && now < counted.At + FreshFor && counted.At <= now)
            return counted.Years;

        await using var db = await dbs.CreateDbContextAsync(cancel);
        var years = new List<TransparencyYear>();
        for (var year = now.Year; year > now.Year - Years; year--)
            if (await OfAsync(db, year, cancel) is { } said && (year == now.Year || said.Reported + said.Reviewed + said.TakenDown + said.Kept > 0))
                years.Add(said);
        last = new(years, now);

        return years;
    }

    static async Task<TransparencyYear> OfAsync(JobSiteDb db, int year, CancellationToken cancel)
    {
        DateTimeOffset from = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero), until = from.AddYears(1);
        var reports = await db.JobReports.Where(r => from <= r.ReportedAt && r.ReportedAt < until)
            .GroupBy(r => r.Reason)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var decided = await db.Reviews.Where(r => from <= r.DecidedAt && r.DecidedAt < until)
            .GroupBy(r => new { r.Cause, r.Verdict })
            .Select(g => new { g.Key.Cause, g.Key.Verdict, Count = g.Count() })
            .ToListAsync(cancel);

        int Count(Func<ReviewCause, Verdict, bool> which) => decided.Where(d => which(d.Cause, d.Verdict!.Value)).Sum(d => d.Count);

        return new(year, reports,
            Reviewed: Count((cause, _) => cause is not ReviewCause.Reports),
            Refused: Count((cause, verdict) => cause is ReviewCause.FirstJob && verdict is not Verdict.Approved),
            TakenDown: Count((cause, verdict) => cause is not ReviewCause.FirstJob && verdict is Verdict.Removed or Verdict.Closed),
            Kept: Count((cause, verdict) => cause is ReviewCause.Reports && verdict is Verdict.Approved));
    }

    sealed record Counted(IReadOnlyList<TransparencyYear> Years, DateTimeOffset At);
}
