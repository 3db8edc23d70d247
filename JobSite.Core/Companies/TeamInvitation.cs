using JobSite.Core.Text;

namespace JobSite.Core.Companies;

/// <summary>A letter that asks somebody to act for a company. It is good once.</summary>
public sealed class TeamInvitation
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    TeamInvitation() { } // for EF

    public TeamInvitation(Company company, string mail, MemberRole role, string invitedBy, string token, DateTimeOffset now)
    {
        (Company, Mail, Role, InvitedBy, TokenHash) = (company, mail, role, invitedBy, SecretToken.HashOf(token));
        (InvitedAt, ExpiresAt) = (now, now + Life);
    }

    public int Id { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }
    public string Mail { get; private set; } = "";
    public MemberRole Role { get; private set; }

    /// <summary>Account of the owner who invites; what they may not do any more, their invitations may not either.</summary>
    public string InvitedBy { get; private set; } = "";
    public string TokenHash { get; private set; } = "";
    public DateTimeOffset InvitedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was accepted or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < ExpiresAt;

    public void End(DateTimeOffset now) => EndedAt = now;
}
