using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>Who acts for a company: its owners say. There is always one of them.</summary>
public sealed class TeamDesk(IDbContextFactory<JobSiteDb> dbs, CompanyDesk companies, TimeProvider clock)
{
    const int LogShown = 100;

    public async Task<Team?> OpenAsync(string accountId, string? slug = null, CancellationToken cancel = default)
    {
        if (await companies.OpenAsync(accountId, slug, cancel) is not { } at)
            return null;

        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var members = await db.Members.At(at.Company)
            .Join(db.Users, m => m.AccountId, a => a.Id, (m, a) => new TeamMember(m.Id, a.Id, a.Email ?? "", m.Role, m.JoinedAt, a.Id == accountId))
            .ToListAsync(cancel);
        var invitations = await db.TeamInvitations.AsNoTracking()
            .Where(i => i.CompanyId == at.Company.Id && i.EndedAt == null && now < i.ExpiresAt)
            .OrderBy(i => i.Mail)
            .ToListAsync(cancel);
        var log = await db.AuditEntries.AsNoTracking().Where(e => e.CompanyId == at.Company.Id)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Take(LogShown)
            .ToListAsync(cancel);

        return new(at, [.. members.OrderByDescending(m => m.Role).ThenBy(m => m.Mail, StringComparer.OrdinalIgnoreCase)], invitations, log);
    }

    public async Task<TeamOutcome> ChangeRoleAsync(string accountId, string slug, int memberId, MemberRole role, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel); // two owners who step down at once come one after the other
        if (await db.OwnerAsync(accountId, slug, cancel) is not { } owner || !Enum.IsDefined(role)
            || await MemberAsync(db, owner.Company, memberId, cancel) is not { } member)
            return TeamOutcome.NotAllowed;
        if (member.Role == role)
            return TeamOutcome.Done;
        if (member.IsOwner && await IsLastOwnerAsync(db, member, cancel))
            return TeamOutcome.LastOwner;

        member.Role = role;
        await db.LogAsync(owner, $"made {Article(role)}", await db.MailOfAsync(member.AccountId, cancel), clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return TeamOutcome.Done;
    }

    /// <summary>An owner removes anybody, and anybody leaves; with them go the invitations that they wrote.</summary>
    public async Task<TeamOutcome> RemoveAsync(string accountId, string slug, int memberId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Members.Of(accountId).Include(m => m.Company).SingleOrDefaultAsync(m => m.Company.Slug == slug, cancel) is not { } actor
            || await MemberAsync(db, actor.Company, memberId, cancel) is not { } member
            || (!actor.IsOwner && member.Id != actor.Id))
            return TeamOutcome.NotAllowed;
        if (member.IsOwner && await IsLastOwnerAsync(db, member, cancel))
            return TeamOutcome.LastOwner;

        var now = clock.GetUtcNow();
        db.Remove(member);
        foreach (var invitation in await db.TeamInvitations.Where(i => i.CompanyId == member.CompanyId && i.InvitedBy == member.AccountId && i.EndedAt == null).ToListAsync(cancel))
            invitation.End(now);
        await db.LogAsync(actor, member.Id == actor.Id ? "left" : "removed", member.Id == actor.Id ? null : await db.MailOfAsync(member.AccountId, cancel), now, cancel);
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return TeamOutcome.Done;
    }

    static Task<Member?> MemberAsync(JobSiteDb db, Company company, int id, CancellationToken cancel) =>
        db.Members.At(company).Include(m => m.Company).SingleOrDefaultAsync(m => m.Id == id, cancel);

    static async Task<bool> IsLastOwnerAsync(JobSiteDb db, Member member, CancellationToken cancel) =>
        !await db.Members.AnyAsync(m => m.CompanyId == member.CompanyId && m.Role == MemberRole.Owner && m.Id != member.Id, cancel);

    static string Article(MemberRole role) => role switch
    {
        MemberRole.Owner => "an owner of",
        MemberRole.Recruiter => "a recruiter of",
        _ => "a reviewer of",
    };
}
