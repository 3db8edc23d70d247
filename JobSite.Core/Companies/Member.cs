namespace JobSite.Core.Companies;

/// <summary>An account that acts for a company.</summary>
public sealed class Member
{
    Member() { } // for EF

    public Member(Company company, string accountId, MemberRole role, DateTimeOffset joinedAt)
    {
        (Company, AccountId, Role, JoinedAt) = (company, accountId, role, joinedAt);
    }

    public int Id { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }
    public string AccountId { get; private set; } = "";
    public MemberRole Role { get; set; }
    public DateTimeOffset JoinedAt { get; private set; }

    public bool MayPost => Role is MemberRole.Recruiter or MemberRole.Owner;

    public bool IsOwner => Role is MemberRole.Owner;
}
