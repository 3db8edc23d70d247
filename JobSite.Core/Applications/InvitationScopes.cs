using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Applications;

public static class InvitationScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<Invitation> Invitations => db.Set<Invitation>();

        public DbSet<Message> Messages => db.Set<Message>();
    }

    extension(IQueryable<Invitation> invitations)
    {
        /// <summary>Those that a candidate got.</summary>
        public IQueryable<Invitation> To(string accountId) =>
            invitations.Where(i => i.Candidate.AccountId == accountId && i.Candidate.DeletedAt == null);

        /// <summary>Those of companies that the account hires for.</summary>
        public IQueryable<Invitation> SentBy(string accountId, IQueryable<Member> members)
        {
            var companies = members.Of(accountId).Where(m => m.Role != MemberRole.Reviewer).Select(m => m.CompanyId);

            return invitations.Where(i => companies.Contains(i.CompanyId) && i.Candidate.DeletedAt == null);
        }
    }
}
