using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Companies;

/// <summary>Companies with people who act for them.</summary>
static class HiringTown
{
    extension(TestSite site)
    {
        public async Task<(Company Company, Account Owner)> HiringAsync(string? domain = null, MemberRole role = MemberRole.Owner)
        {
            var (company, account) = (Given.Company(), await site.PersonAsync());
            (company.Domain, company.Website) = (domain, domain is null ? null : $"https://{domain}/");
            await site.SaveAsync(company);
            await site.JoinAsync(company, account, role);

            return (company, account);
        }

        public async Task<Member> JoinAsync(Company company, Account account, MemberRole role)
        {
            await using var db = site.Open();
            var member = new Member(await db.Companies.SingleAsync(c => c.Id == company.Id), account.Id, role, site.Clock.GetUtcNow());
            db.Add(member);
            await db.SaveChangesAsync();

            return member;
        }

        public async Task<Company> CompanyAsync(int id)
        {
            await using var db = site.Open();

            return await db.Companies.AsNoTracking().SingleAsync(c => c.Id == id);
        }

        public async Task<List<Member>> MembersAsync(Company company)
        {
            await using var db = site.Open();

            return await db.Members.AsNoTracking().At(company).ToListAsync();
        }

        public async Task<List<AuditEntry>> LogAsync(Company company)
        {
            await using var db = site.Open();

            return await db.AuditEntries.AsNoTracking().Where(e => e.CompanyId == company.Id).OrderBy(e => e.Id).ToListAsync();
        }
    }
}
