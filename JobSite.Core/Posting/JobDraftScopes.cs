using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Posting;

public static class JobDraftScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<JobDraft> JobDrafts => db.Set<JobDraft>();
    }

    extension(IQueryable<Job> jobs)
    {
        /// <summary>Jobs of companies that the account may post for.</summary>
        public IQueryable<Job> MayBePostedBy(string accountId, IQueryable<Member> members)
        {
            var companies = members.Of(accountId).Where(m => m.Role != MemberRole.Reviewer).Select(m => m.CompanyId);

            return jobs.Where(j => companies.Contains(j.Company.Id));
        }
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

        /// <summary>By the secret of its link, or by its key for those whom it belongs to.</summary>
        public IQueryable<JobDraft> Reached(string handle, string? accountId, IQueryable<Member> members) => handle.Length > 20
            ? drafts.WithSecret(handle)
            : drafts.Of(accountId ?? "", members).Where(d => d.Key == handle);
    }
}
