using JobSite.Core.Companies;

namespace JobSite.Core.Hiring;

/// <summary>A company that somebody works for, and as what.</summary>
public sealed record DeskCompany(int Id, string Slug, string Name, MemberRole Role)
{
    public bool MayPost => Role is not MemberRole.Reviewer;
}
