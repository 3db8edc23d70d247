namespace JobSite.Core.Companies;

/// <summary>A company as one of its members meets it.</summary>
/// <param name="Others">Slugs and names of the companies that the account acts for.</param>
public sealed record CompanyAtDesk(
    Company Company, MemberRole Role, IReadOnlyList<CompanyCheck> Checks, IReadOnlyList<(string Slug, string Name)> Others)
{
    public bool MayEdit => Role is MemberRole.Owner or MemberRole.Recruiter;

    public bool MayManageTeam => Role is MemberRole.Owner;
}
