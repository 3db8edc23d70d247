using System.Runtime.CompilerServices;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Hiring;

/// <summary>What members see of their company's jobs, and do with them. Each question and each act asks anew who may.</summary>
public sealed class JobDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    public const int DaysShown = 30;
    const int AtOnce = 500;

    public DateOnly Today => Visit.DayOf(clock.GetUtcNow());

    /// <summary>The companies of an account, by name.</summary>
    public async Task<IReadOnlyList<DeskCompany>> CompaniesOfAsync(string accountId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await Companies(db.Members.Of(accountId)).ToListAsync(cancel);
    }

    /// <summary>The company of a job, for its members alone.</summary>
    public async Task<DeskCompany?> CompanyOfAsync(string accountId, string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var company = db.Jobs.Where(j => j.Key == key).Select(j => j.Company.Id);

        return await Companies(db.Members.Of(accountId).Where(m => company.Contains(m.CompanyId))).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The desk of one company, or of the first where none is named; null for who is no member of it.</summary>
    public async Task<Desk?> OpenAsync(string accountId, string? slug = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var companies = await Companies(db.Members.Of(accountId)).ToListAsync(cancel);
        if (companies.Find(c => slug is null || c.Slug == slug) is not { } company)
            return null;

        var now = clock.GetUtcNow();
        var counts = await DeskCounts.OfAsync(db, company.Id, Today, cancel);
        var jobs = await DeskJobs.OfAsync(db, company.Id, counts, now, cancel);

        return new(company, companies, jobs, counts.Now, counts.Before, now);
    }

    /// <summary>Views a day of these jobs, today's last; null for who is no member any more.</summary>
    public async Task<IReadOnlyDictionary<int, int[]>?> SparksAsync(
        string accountId, int companyId, IReadOnlyCollection<int> jobs, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await RoleAsync(db, accountId, companyId, cancel) is null)
            return null;

        var first = Today.AddDays(1 - DaysShown);
        var days = await db.JobDays
            .Where(d => jobs.Contains(d.JobId) && d.Day >= first)
            .Select(d => new { d.JobId, d.Day, d.Views })
            .ToListAsync(cancel);
        var sparks = jobs.ToDictionary(id => id, _ => new int[DaysShown]);
        foreach (var day in days.Where(d => d.Day <= Today))
            sparks[day.JobId][day.Day.DayNumber - first.DayNumber] = day.Views;

        return sparks;
    }

    /// <summary>Null where there is no such job, or it is not for this account to see.</summary>
    public async Task<JobAtDesk?> JobAsync(string accountId, string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var job = await db.Jobs.AsNoTracking().Include(j => j.Company).Include(j => j.Text).SingleOrDefaultAsync(j => j.Key == key, cancel);
        if (job is null || await RoleAsync(db, accountId, job.Company.Id, cancel) is not { } role)
            return null;

        var days = await db.JobDays.AsNoTracking().Where(d => d.JobId == job.Id).OrderBy(d => d.Day).ToListAsync(cancel);

        return new(job, new(job.Company.Id, job.Company.Slug, job.Company.Name, role), days);
    }

    /// <summary>Does one thing with several jobs of a company; null, and nothing is done, for who may not.</summary>
    public async Task<DeskOutcome?> DoAsync(
        string accountId, int companyId, DeskAct act, IReadOnlyCollection<string> keys, CancellationToken cancel = default)
    {
        var (done, now) = (new List<string>(), clock.GetUtcNow());
        foreach (var some in keys.Chunk(AtOnce))
        {
            await using var db = await dbs.CreateDbContextAsync(cancel);
            await using var all = await db.Database.BeginTransactionAsync(cancel);
            if (await RoleAsync(db, accountId, companyId, cancel) is null or MemberRole.Reviewer)
                return null;

            var jobs = await db.Jobs.Where(j => j.Company.Id == companyId && some.Contains(j.Key)).ToListAsync(cancel);
            done.AddRange(jobs.Where(job => act.Do(job, now)).Select(job => job.Key));
            await db.SaveChangesAsync(cancel);
            await all.CommitAsync(cancel);
        }

        return new(done, keys.Count - done.Count);
    }

    /// <summary>All that was counted for a company's jobs, line by line; nothing for who is no member.</summary>
    public async IAsyncEnumerable<string> CsvAsync(string accountId, int companyId, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await RoleAsync(db, accountId, companyId, cancel) is null)
            yield break;

        yield return DayCsv.Header;
        var days = db.Jobs.Where(j => j.Company.Id == companyId)
            .Join(db.JobDays, j => j.Id, d => d.JobId, (j, d) => new { j.Key, j.Title, Day = d })
            .OrderBy(x => x.Day.JobId).ThenBy(x => x.Day.Day)
            .AsNoTracking().AsAsyncEnumerable();
        await foreach (var line in days.WithCancellation(cancel))
            yield return DayCsv.Line(line.Key, line.Title, line.Day);
    }

    static IQueryable<DeskCompany> Companies(IQueryable<Member> members) => members
        .OrderBy(m => m.Company.Name).ThenBy(m => m.CompanyId)
        .Select(m => new DeskCompany(m.CompanyId, m.Company.Slug, m.Company.Name, m.Role));

    static async Task<MemberRole?> RoleAsync(JobSiteDb db, string accountId, int companyId, CancellationToken cancel) =>
        await db.Members.Of(accountId).Where(m => m.CompanyId == companyId).Select(m => (MemberRole?)m.Role).SingleOrDefaultAsync(cancel);
}
