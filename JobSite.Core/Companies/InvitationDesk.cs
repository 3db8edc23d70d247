using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>Asks people by letter to act for a company, and takes in those who accept.</summary>
public sealed class InvitationDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    const int MostOpen = 50;

    public async Task<TeamOutcome> InviteAsync(
        string accountId, string slug, string? mail, MemberRole role, Func<TeamLetterWords, Task<Letter>> write, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await db.OwnerAsync(accountId, slug, cancel) is not { } owner || !Enum.IsDefined(role))
            return TeamOutcome.NotAllowed;
        if (MailBox.Clean(mail) is not { } address)
            return TeamOutcome.WrongAddress;
        if (await db.Members.At(owner.Company).Join(db.Users, m => m.AccountId, a => a.Id, (m, a) => a.NormalizedEmail)
            .ContainsAsync(address.ToUpperInvariant(), cancel))
            return TeamOutcome.AlreadyMember;

        var open = await db.TeamInvitations.Where(i => i.CompanyId == owner.CompanyId && i.EndedAt == null && now < i.ExpiresAt).ToListAsync(cancel);
        if (open.Count >= MostOpen)
            return TeamOutcome.TooMany;
        foreach (var earlier in open.Where(i => i.Mail == address))
            earlier.End(now);

        var (token, invitedBy) = (SecretToken.New(), await db.MailOfAsync(accountId, cancel) ?? "An owner");
        var invitation = new TeamInvitation(owner.Company, address, role, accountId, token, now);
        db.Add(invitation);
        db.Add(new OutboxLetter(await write(new(address, owner.Company.Name, role, invitedBy, token, invitation.ExpiresAt)), now));
        await db.LogAsync(owner, $"invited as {role.ToString().ToLowerInvariant()}", address, now, cancel);
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return TeamOutcome.Done;
    }

    public async Task<TeamOutcome> WithdrawAsync(string accountId, string slug, int id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.OwnerAsync(accountId, slug, cancel) is not { } owner
            || await db.TeamInvitations.SingleOrDefaultAsync(i => i.Id == id && i.CompanyId == owner.CompanyId, cancel) is not { } invitation)
            return TeamOutcome.NotAllowed;
        if (!invitation.IsOpen(now))
            return TeamOutcome.Done;

        invitation.End(now);
        await db.LogAsync(owner, "withdrew the invitation of", invitation.Mail, now, cancel);
        await db.SaveChangesAsync(cancel);

        return TeamOutcome.Done;
    }

    /// <summary>The invitation of a link, while it is good: who wrote it must still be an owner.</summary>
    public async Task<TeamInvitation?> FindAsync(string? token, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await FindAsync(db, token, clock.GetUtcNow(), cancel);
    }

    /// <summary>Whoever holds the link may join with the account that they chose: the log names it.</summary>
    public async Task<(TeamOutcome Outcome, string? Slug)> AcceptAsync(string accountId, string? token, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await FindAsync(db, token, now, cancel) is not { } invitation
            || !await db.Users.AnyAsync(a => a.Id == accountId && a.EmailConfirmed, cancel))
            return (TeamOutcome.Ended, null);

        invitation.End(now);
        var outcome = TeamOutcome.AlreadyMember;
        if (!await db.Members.At(invitation.Company).AnyAsync(m => m.AccountId == accountId, cancel))
        {
            outcome = TeamOutcome.Done;
            var member = new Member(invitation.Company, accountId, invitation.Role, now);
            db.Add(member);
            await db.LogAsync(member, $"joined as {invitation.Role.ToString().ToLowerInvariant()}, invited as", invitation.Mail, now, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return (outcome, invitation.Company.Slug);
    }

    static async Task<TeamInvitation?> FindAsync(JobSiteDb db, string? token, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var owners = db.Members.Where(m => m.Role == MemberRole.Owner);

        return await db.TeamInvitations.Include(i => i.Company)
            .Where(i => i.TokenHash == hash && i.EndedAt == null && now < i.ExpiresAt && owners.Any(o => o.CompanyId == i.CompanyId && o.AccountId == i.InvitedBy))
            .SingleOrDefaultAsync(cancel);
    }
}
