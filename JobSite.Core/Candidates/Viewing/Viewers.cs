using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Candidates.Viewing;

/// <summary>Says who somebody is who wants to see candidates. Asked anew each time: a check that ended or a new member counts at once.</summary>
public sealed class Viewers(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>Null where the account may not hire for that company.</summary>
    public async Task<Viewer?> OfAsync(string accountId, int companyId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var company = await db.Members.Of(accountId).Where(m => m.CompanyId == companyId && m.Role != MemberRole.Reviewer)
            .Select(m => m.Company).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (company is null)
            return null;

        var now = clock.GetUtcNow();
        var checks = await db.CompanyChecks.AsNoTracking().Where(c => c.CompanyId == companyId).ToListAsync(cancel);

        return await KnownAsync(db, accountId, company, company.Name, checks.Any(c => c.Holds(company, now)), cancel);
    }

    /// <summary>Somebody who writes for a company that is not on the site yet, signed in or not.</summary>
    public async Task<Viewer> OfNewcomerAsync(string? accountId, string companyName, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await KnownAsync(db, accountId, null, companyName, false, cancel);
    }

    static async Task<Viewer> KnownAsync(
        JobSiteDb db, string? accountId, Company? company, string companyName, bool isVerified, CancellationToken cancel)
    {
        var own = accountId is null ? [] : await db.Members.Of(accountId).Select(m => m.CompanyId).ToListAsync(cancel);
        var family = await CompanyFamily.AroundAsync(db, own, cancel);
        var ids = family.Select(c => c.Id).ToList();
        var former = await db.FormerSlugs.Where(f => ids.Contains(f.CompanyId)).Select(f => f.Slug).ToListAsync(cancel);
        var proved = await db.CompanyChecks.Where(c => ids.Contains(c.CompanyId)).Select(c => c.Domain).ToListAsync(cancel);
        var colleagues = db.Members.Where(m => ids.Contains(m.CompanyId)).Select(m => m.AccountId);
        var mails = await db.Users.Where(a => a.Id == accountId || colleagues.Contains(a.Id)).Select(a => a.Email).ToListAsync(cancel);

        return new(accountId, company?.Id, companyName, isVerified, family.Any(c => c.IsAgency),
            family.Select(c => c.Slug).Concat(former).ToHashSet(),
            DomainsOf(family, proved, mails).ToHashSet(),
            family.SelectMany(NamesOf).Append(companyName).SelectMany(NameKey.AllOf).ToHashSet());
    }

    static IEnumerable<string> DomainsOf(IEnumerable<Company> family, IEnumerable<string> proved, IEnumerable<string?> mails) =>
        family.SelectMany(c => new[] { RegistrableDomain.Of(c.Domain), RegistrableDomain.OfSite(c.Website) })
            .Concat(proved)
            .Concat(mails.Select(RegistrableDomain.OfMail))
            .OfType<string>()
            .Where(d => !FreeMail.Is(d));

    static IEnumerable<string> NamesOf(Company company) => [company.Name, .. company.Aliases, .. company.LegalName is { } legal ? [legal] : Array.Empty<string>()];
}
