using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Hiring;

/// <summary>Asks members every fortnight whether their jobs are still open: one letter to each, about all that are due.</summary>
public sealed class StillHiring(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    public static readonly TimeSpan Every = TimeSpan.FromDays(14);

    /// <summary>Puts the letters into the outbox and notes that the jobs were asked about, both or neither. Returns how many letters.</summary>
    public async Task<int> AskAsync(Func<StillHiringLetter, Task<Letter>> write, CancellationToken cancel = default)
    {
        var letters = 0;
        foreach (var company in await CompaniesAsync(cancel))
            letters += await AskAsync(company, write, cancel);

        return letters;
    }

    async Task<List<int>> CompaniesAsync(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await db.Jobs.DueForAsking(clock.GetUtcNow()).Select(j => j.Company.Id).Distinct().ToListAsync(cancel);
    }

    async Task<int> AskAsync(int companyId, Func<StillHiringLetter, Task<Letter>> write, CancellationToken cancel)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()); // as it is kept
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel); // keeps a second worker out until it is done
        var due = db.Jobs.DueForAsking(now).Where(j => j.Company.Id == companyId);
        var jobs = await due.OrderBy(j => j.Title).ThenBy(j => j.Id)
            .Select(j => new AskedJob(j.Key, j.Title, j.PublishedAt!.Value))
            .ToListAsync(cancel);
        var company = await db.Companies.Where(c => c.Id == companyId).Select(c => c.Name).SingleAsync(cancel);
        var addresses = await db.Members
            .Where(m => m.CompanyId == companyId && m.Role != MemberRole.Reviewer)
            .Join(db.Set<Account>().Where(a => a.EmailConfirmed && a.Email != null), m => m.AccountId, a => a.Id, (m, a) => a.Email!)
            .ToListAsync(cancel);
        if (jobs.Count == 0 || addresses.Count == 0)
            return 0;

        foreach (var address in addresses)
            db.Add(new OutboxLetter(await write(new(address, company, jobs, now)), now));
        await db.SaveChangesAsync(cancel);
        await due.ExecuteUpdateAsync(job => job.SetProperty(j => j.AskedAt, now), cancel);
        await all.CommitAsync(cancel);

        return addresses.Count;
    }
}

/// <param name="AskedAt">When the question was put: part of what its links say.</param>
public sealed record StillHiringLetter(string To, string Company, IReadOnlyList<AskedJob> Jobs, DateTimeOffset AskedAt);

public sealed record AskedJob(string Key, string Title, DateTimeOffset PublishedAt);
