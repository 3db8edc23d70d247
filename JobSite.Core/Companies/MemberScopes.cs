using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

public static class MemberScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<Member> Members => db.Set<Member>();
    }

    extension(IQueryable<Member> members)
    {
        public IQueryable<Member> Of(string accountId) => members.Where(m => m.AccountId == accountId);

        public IQueryable<Member> At(Company company) => members.Where(m => m.CompanyId == company.Id);
    }
}
