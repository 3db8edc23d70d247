using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Posting;

/// <summary>
/// For whom somebody posts: a company of theirs by that name, else a new one. A name alone never makes anybody a member of
/// a company that exists.
/// </summary>
static class PostersCompany
{
    const int MostTried = 50;

    public static async Task<Company> FindOrMakeAsync(JobSiteDb db, string name, string accountId, DateTimeOffset now)
    {
        var own = await db.Members.Of(accountId).Where(m => m.Role != MemberRole.Reviewer).Include(m => m.Company).ToListAsync();
        if (own.Find(m => m.Company.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } member)
            return member.Company;

        var company = new Company(name, await FreeSlugAsync(db, name));
        db.Add(new Member(company, accountId, MemberRole.Owner, now));

        return company;
    }

    static async Task<string> FreeSlugAsync(JobSiteDb db, string name)
    {
        var slug = Slug.Of(name) is { Length: > 0 } words ? words : "company";
        for (var number = 1; number <= MostTried; number++)
        {
            var tried = number == 1 ? slug : $"{slug}-{number}";
            if (!await db.Companies.AnyAsync(c => c.Slug == tried))
                return tried;
        }

        return $"{slug}-{Guid.NewGuid():N}";
    }
}
