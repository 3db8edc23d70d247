namespace JobSite.Core.Markup;

/// <summary>The eight words that search engines know for a kind of employment.</summary>
static class GoogleEmploymentType
{
    public static readonly IReadOnlyList<string> All =
        ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"];
}
