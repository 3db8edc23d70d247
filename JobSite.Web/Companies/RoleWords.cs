using JobSite.Core.Companies;

namespace JobSite.Web.Companies;

/// <summary>What members may do, in words.</summary>
static class RoleWords
{
    public static readonly IReadOnlyList<MemberRole> All = [MemberRole.Owner, MemberRole.Recruiter, MemberRole.Reviewer];

    public static string Of(MemberRole role) => role switch
    {
        MemberRole.Owner => "owner",
        MemberRole.Recruiter => "recruiter",
        _ => "reviewer",
    };

    public static string May(MemberRole role) => role switch
    {
        MemberRole.Owner => "may do all, and says who else may.",
        MemberRole.Recruiter => "posts jobs and edits the company's page.",
        _ => "reads along.",
    };
}
