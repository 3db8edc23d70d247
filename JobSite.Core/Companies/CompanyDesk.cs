using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>How members describe their company. A company that is not theirs is not there.</summary>
public sealed class CompanyDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>The company of that slug, or the first by name where none is named.</summary>
    public async Task<CompanyAtDesk?> OpenAsync(string accountId, string? slug = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var own = await db.Members.AsNoTracking().Of(accountId).Include(m => m.Company).OrderBy(m => m.Company.Name).ToListAsync(cancel);
        if (own.Find(m => slug is null || m.Company.Slug == slug) is not { } member)
            return null;

        var checks = await db.CompanyChecks.AsNoTracking().Where(c => c.CompanyId == member.CompanyId).ToListAsync(cancel);
        var now = clock.GetUtcNow();

        return new(member.Company, member.Role,
            [.. checks.Where(c => c.Holds(member.Company, now)).OrderBy(c => c.CheckedAt)],
            [.. own.Select(m => (m.Company.Slug, m.Company.Name))]);
    }

    /// <summary>Nothing is changed where anything is wrong. Null for who may not.</summary>
    public async Task<IReadOnlyList<FieldFault>?> SaveAsync(string accountId, string slug, CompanyForm form, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.EditorAsync(accountId, slug, cancel) is not { } member)
            return null;
        if (CompanyRules.Check(form) is { Count: > 0 } faults)
            return faults;

        if (member.Company.Describe(form) is { Count: > 0 } changes)
            await db.LogAsync(member, "changed", string.Join(", ", changes), clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);

        return [];
    }

    /// <summary>A new picture, or none. Returns the name of the one before, which nobody shows any more; false for who may not.</summary>
    public async Task<(bool Done, string? Former)> SetLogoAsync(string accountId, string slug, string? file, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.EditorAsync(accountId, slug, cancel) is not { } member)
            return (false, null);

        var former = member.Company.LogoFile;
        member.Company.LogoFile = file;
        await db.LogAsync(member, file is null ? "removed the logo" : "changed the logo", null, clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);

        return (true, former);
    }
}
