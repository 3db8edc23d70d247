using System.Globalization;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Values;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Companies;

/// <summary>The companies with open jobs. Counting them takes a pass over all jobs, so that it is done only now and then.</summary>
public sealed class CompanyDirectory(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock) : IDisposable
{
    const int PageSize = 48;
    static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(10);

    readonly SemaphoreSlim counting = new(1);
    volatile Counted last = new([], DateTimeOffset.MinValue);

    public async Task<Page<CompanyCard>> FindAsync(string? words, int page, CancellationToken cancel)
    {
        var all = await AllAsync(cancel);
        var wanted = words?.Trim() ?? "";
        IReadOnlyList<CompanyCard> found = wanted.Length == 0 ? all : [.. all.Where(c => c.Matches(wanted))];

        return new([.. found.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, found.Count);
    }

    public void Dispose() => counting.Dispose();

    async Task<IReadOnlyList<CompanyCard>> AllAsync(CancellationToken cancel)
    {
        if (clock.GetUtcNow() < last.At + FreshFor)
            return last.Cards;

        await counting.WaitAsync(cancel);
        try
        {
            if (clock.GetUtcNow() >= last.At + FreshFor)
                last = new(await CountAsync(cancel), clock.GetUtcNow());

            return last.Cards;
        }
        finally
        {
            counting.Release();
        }
    }

    async Task<IReadOnlyList<CompanyCard>> CountAsync(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var openJobs = await db.Jobs.Visible(clock.GetUtcNow())
            .GroupBy(j => j.Company.Id)
            .Select(jobs => new { jobs.Key, Count = jobs.Count() })
            .ToDictionaryAsync(jobs => jobs.Key, jobs => jobs.Count, cancel);
        var companies = await db.Companies
            .Select(c => new { c.Id, c.Name, c.Slug, c.Trade, c.HeadOffice })
            .ToListAsync(cancel);

        return
        [
            .. companies.Where(c => openJobs.ContainsKey(c.Id))
                .Select(c => new CompanyCard(c.Slug, c.Name, c.Trade, c.HeadOffice, openJobs[c.Id]))
                .OrderByDescending(c => c.OpenJobs)
                .ThenBy(c => c.Name, StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true)),
        ];
    }

    sealed record Counted(IReadOnlyList<CompanyCard> Cards, DateTimeOffset At);
}
