namespace JobSite.Core.Search.Words;

/// <summary>What a word weighs by where it stands, out of 255: in the title more than everywhere else together.</summary>
static class FieldWeights
{
    public static readonly IReadOnlyList<(JobParts Field, string Name, int Weight)> All =
    [
        (JobParts.Title, "t", 120),
        (JobParts.Skills, "s", 44),
        (JobParts.Company, "c", 40),
        (JobParts.Place, "p", 20),
        (JobParts.Summary, "m", 14),
        (JobParts.Body, "b", 8),
    ];

    public static string NameOf(JobParts field) => All.First(f => f.Field == field).Name;
}
