using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>Makes two companies that are the same one: jobs, members and links of the double go to the one that stays.</summary>
public sealed class CompanyMerge(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>What would move; null where one of them is not there, both are the same, or this is not for the account to do.</summary>
    public async Task<Merging?> LookAsync(string accountId, string? doubleSlug, string? slug, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, doubleSlug, slug, cancel) is not var (gone, kept))
            return null;

        return new(gone, kept, await db.Jobs.Of(gone).CountAsync(cancel), await db.Members.At(gone).CountAsync(cancel));
    }

    public async Task<bool> MergeAsync(string accountId, string? doubleSlug, string? slug, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await FindAsync(db, accountId, doubleSlug, slug, cancel) is not var (gone, kept))
            return false;

        foreach (var job in await db.Jobs.Of(gone).ToListAsync(cancel))
        {
            job.Company = kept;
            job.LineageKey = Lineage.KeyOf(kept.Slug, job.Title, job.CategoryKey, job.Workplace);
        }
        foreach (var former in await db.FormerSlugs.Where(f => f.CompanyId == gone.Id).ToListAsync(cancel))
            former.Company = kept;
        db.Add(new AuditEntry(kept, "A moderator", "merged into this company", gone.Name, now));
        await db.SaveChangesAsync(cancel);

        await MoveMembersAsync(db, gone, kept, cancel);
        await db.JobDrafts.Where(d => d.CompanyId == gone.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.CompanyId, kept.Id), cancel);
        await db.AuditEntries.Where(e => e.CompanyId == gone.Id).ExecuteUpdateAsync(e => e.SetProperty(x => x.CompanyId, kept.Id), cancel);
        await db.Companies.Where(c => c.Id == gone.Id).ExecuteDeleteAsync(cancel);
        db.Add(new FormerSlug(gone.Slug, kept));
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return true;
    }

    /// <summary>A merge makes nobody an owner of a company that has one: a double may have been made for that.</summary>
    static async Task MoveMembersAsync(JobSiteDb db, Company gone, Company kept, CancellationToken cancel)
    {
        var already = db.Members.At(kept).Select(m => m.AccountId);
        await db.Members.At(gone).Where(m => already.Contains(m.AccountId)).ExecuteDeleteAsync(cancel);
        if (await db.Members.At(kept).AnyAsync(m => m.Role == MemberRole.Owner, cancel))
            await db.Members.At(gone).Where(m => m.Role == MemberRole.Owner)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.Role, MemberRole.Recruiter), cancel);
        await db.Members.At(gone).ExecuteUpdateAsync(m => m.SetProperty(x => x.CompanyId, kept.Id), cancel);
    }

    static async Task<(Company Gone, Company Kept)?> FindAsync(JobSiteDb db, string accountId, string? doubleSlug, string? slug, CancellationToken cancel)
    {
        if (doubleSlug == slug || !await db.IsModeratorAsync(accountId, cancel))
            return null;

        var both = await db.Companies.Where(c => c.Slug == doubleSlug || c.Slug == slug).ToListAsync(cancel);

        return both is [_, _] ? (both.Single(c => c.Slug == doubleSlug), both.Single(c => c.Slug == slug)) : null;
    }
}

public sealed record Merging(Company Gone, Company Kept, int Jobs, int Members);
