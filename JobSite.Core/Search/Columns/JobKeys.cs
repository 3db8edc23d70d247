namespace JobSite.Core.Search.Columns;

/// <summary>What is looked up whole in <see cref="JobFields.Keys"/>.</summary>
static class JobKeys
{
    public static string Company(string slug) => $"company:{slug}";

    public static string Skill(string slug) => $"skill:{slug}";

    public static string Country(string code) => $"country:{code}";
}
