using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Posting;

public static class JobDraftScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<JobDraft> JobDrafts => db.Set<JobDraft>();
    }

    extension(IQueryable<JobDraft> drafts)
    {
        public IQueryable<JobDraft> Open(DateTimeOffset now) => drafts.Where(d => d.SubmittedAt == null && now < d.ExpiresAt);

        public IQueryable<JobDraft> WithSecret(string secret)
        {
            var hash = JobDraft.HashOf(secret);

            return drafts.Where(d => d.SecretHash == hash);
        }

        /// <summary>Those that the account began itself, and those of companies that it may post for.</summary>
        public IQueryable<JobDraft> Of(string accountId, IQueryable<Member> members)
        {
            var companies = members.Of(accountId).Where(m => m.Role != MemberRole.Reviewer).Select(m => (int?)m.CompanyId);

            return drafts.Where(d => d.CompanyId == null ? d.AccountId == accountId : companies.Contains(d.CompanyId));
        }
    }
}
