namespace JobSite.Core.Companies;

/// <summary>Who acts for a company, who is asked to, and what they did of late.</summary>
public sealed record Team(
    CompanyAtDesk At, IReadOnlyList<TeamMember> Members, IReadOnlyList<TeamInvitation> Invitations, IReadOnlyList<AuditEntry> Log);

public sealed record TeamMember(int Id, string AccountId, string Mail, MemberRole Role, DateTimeOffset JoinedAt, bool IsOneself);
