using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>Questions that are asked of sessions, mailed links and tries.</summary>
static class AccountScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<AccountSession> AccountSessions => db.Set<AccountSession>();
        public DbSet<MailedLink> MailedLinks => db.Set<MailedLink>();
        public DbSet<SignInTally> SignInTallies => db.Set<SignInTally>();
    }

    extension(IQueryable<AccountSession> sessions)
    {
        public IQueryable<AccountSession> Of(string accountId) => sessions.Where(s => s.AccountId == accountId);
    }
}
