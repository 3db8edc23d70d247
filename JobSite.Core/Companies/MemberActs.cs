using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>What each act of a member begins and ends with: who may, and the line in the log.</summary>
static class MemberActs
{
    extension(JobSiteDb db)
    {
        public Task<Member?> EditorAsync(string accountId, string slug, CancellationToken cancel) =>
            db.Members.Of(accountId).Include(m => m.Company).Where(m => m.Company.Slug == slug && m.Role != MemberRole.Reviewer).SingleOrDefaultAsync(cancel);

        public Task<Member?> OwnerAsync(string accountId, string slug, CancellationToken cancel) =>
            db.Members.Of(accountId).Include(m => m.Company).Where(m => m.Company.Slug == slug && m.Role == MemberRole.Owner).SingleOrDefaultAsync(cancel);

        public Task<string?> MailOfAsync(string accountId, CancellationToken cancel) =>
            db.Users.Where(a => a.Id == accountId).Select(a => a.Email).SingleOrDefaultAsync(cancel);

        public async Task LogAsync(Member member, string what, string? about, DateTimeOffset now, CancellationToken cancel) =>
            db.Add(new AuditEntry(member.Company, await db.MailOfAsync(member.AccountId, cancel) ?? "A member", what, about, now));
    }
}
