using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Jobs.Counting;

/// <summary>Counts visits in memory, and writes them down many at a time: looking at a page costs no write.</summary>
public sealed class JobCounts(IDbContextFactory<JobSiteDb> dbs)
{
    /// <summary>Kinds of visits between two writings; whoever makes up more is not counted.</summary>
    public const int Most = 50_000;

    readonly Lock gate = new();
    Dictionary<Visit, int> visits = [];

    public void Add(Visit visit) => Add(visit, 1);

    /// <summary>Writes down what was counted so far; what could not be written is kept for the next time.</summary>
    public async Task WriteAsync(CancellationToken cancel = default)
    {
        if (Take() is not { Count: > 0 } taken)
            return;

        try
        {
            await using var db = await dbs.CreateDbContextAsync(cancel);
            await using var all = await db.Database.BeginTransactionAsync(cancel);
            foreach (var (visit, times) in taken)
                await AddAsync(db, visit, times, cancel);
            await all.CommitAsync(cancel);
        }
        catch
        {
            foreach (var (visit, times) in taken)
                Add(visit, times);
            throw;
        }
    }

    void Add(Visit visit, int times)
    {
        lock (gate)
        {
            if (visits.Count < Most || visits.ContainsKey(visit))
                visits[visit] = visits.GetValueOrDefault(visit) + times;
        }
    }

    Dictionary<Visit, int> Take()
    {
        lock (gate)
        {
            var taken = visits;
            if (taken.Count > 0)
                visits = [];

            return taken;
        }
    }

    static Task<int> AddAsync(JobSiteDb db, Visit visit, int times, CancellationToken cancel)
    {
        var (views, clicks) = visit.Origin is null ? (0, times) : (times, 0);
        var search = visit.Origin is Origin.Search ? times : 0;
        var sites = visit.Origin is Origin.Site ? times : 0;
        var here = visit.Origin is Origin.Here ? times : 0;

        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO JobDays (JobId, Day, Views, FromSearch, FromSites, FromHere, ApplyClicks)
            SELECT j.Id, {visit.Day}, {views}, {search}, {sites}, {here}, {clicks}
            FROM Jobs j
            WHERE j.Key = {visit.Key} AND j.PublishedAt IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM Members m WHERE m.CompanyId = j.CompanyId AND m.AccountId = {visit.AccountId ?? ""})
            ON CONFLICT (JobId, Day) DO UPDATE SET
                Views = Views + excluded.Views,
                FromSearch = FromSearch + excluded.FromSearch,
                FromSites = FromSites + excluded.FromSites,
                FromHere = FromHere + excluded.FromHere,
                ApplyClicks = ApplyClicks + excluded.ApplyClicks
            """, cancel);
    }
}
