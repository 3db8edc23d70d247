namespace JobSite.Core.Work;

/// <summary>Employment types as people and search engines call them.</summary>
public static class EmploymentTypeText
{
    public static string Of(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "Full-time",
        EmploymentType.PartTime => "Part-time",
        EmploymentType.PerDiem => "Per diem",
        _ => type.ToString(),
    };

    /// <summary>The stable key: full_time, per_diem.</summary>
    public static string Key(EmploymentType type) => Of(type).ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    public static string Google(EmploymentType type) => type switch
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

    public static string LinkedIn(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "FULL_TIME",
        EmploymentType.PartTime => "PART_TIME",
        EmploymentType.Contract or EmploymentType.Freelance => "CONTRACT",
        EmploymentType.Temporary => "TEMPORARY",
        EmploymentType.Internship => "INTERNSHIP",
        EmploymentType.Volunteer => "VOLUNTEER",
        _ => "OTHER",
    };

    public static string Indeed(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "fulltime",
        EmploymentType.PartTime => "parttime",
        EmploymentType.Contract or EmploymentType.Freelance => "contract",
        EmploymentType.Temporary or EmploymentType.PerDiem => "temporary",
        EmploymentType.Internship or EmploymentType.Apprenticeship => "internship",
        _ => "volunteer",
    };
}
