using JobSite.Core.Work;

namespace JobSite.Core.Markup;

/// <summary>The eight words that search engines know for a kind of employment.</summary>
static class GoogleEmploymentType
{
    public static readonly IReadOnlyList<string> All =
        ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"];

    public static string Of(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "FULL_TIME",
        EmploymentType.PartTime => "PART_TIME",
        EmploymentType.Contract or EmploymentType.Freelance => "CONTRACTOR",
        EmploymentType.Temporary => "TEMPORARY",
        EmploymentType.Internship or EmploymentType.Apprenticeship => "INTERN",
        EmploymentType.Volunteer => "VOLUNTEER",
        EmploymentType.PerDiem => "PER_DIEM",
        _ => "OTHER",
    };
}
