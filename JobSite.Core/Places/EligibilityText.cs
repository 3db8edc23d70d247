namespace JobSite.Core.Places;

/// <summary>
/// Eligibility in a few words: "United States only", "EU and United Kingdom", "Anywhere, except Cuba".
/// </summary>
public static class EligibilityText
{
    const int MostNamed = 4;

    public static string Of(Eligibility eligibility)
    {
        var where = eligibility switch
        {
            { Mode: EligibilityMode.Worldwide } => "Anywhere",
            { Mode: EligibilityMode.Countries, Include: [var only] } => $"{Name(only)} only",
            { Mode: EligibilityMode.Countries, Include.Count: > 0 } => List(eligibility.Include),
            _ => "Not stated",
        };

        return eligibility.Exclude.Count == 0 ? where : $"{where}, except {List(eligibility.Exclude)}";
    }

    /// <summary>The name of a country, a region or a group.</summary>
    public static string Name(string entry) =>
        Region.Find(entry) is { } region ? region.Name
        : CountryGroup.Members(entry) is not null && entry.Length > 2 ? CountryGroup.NameOf(entry)
        : Country.NameOf(entry);

    /// <summary>"A", "A and B", "A, B and C", "A, B, C and 5 more".</summary>
    public static string List(IReadOnlyList<string> entries)
    {
        var names = entries.Take(entries.Count > MostNamed ? MostNamed - 1 : MostNamed).Select(Name).ToList();
        if (entries.Count > names.Count)
            names.Add($"{entries.Count - names.Count} more");

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
