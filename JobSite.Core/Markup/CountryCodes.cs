using System.Globalization;

namespace JobSite.Core.Markup;

/// <summary>Until Places brings its own countries and groups.</summary>
static class CountryCodes
{
    static readonly Dictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name))
        .Where(r => r.TwoLetterISORegionName is { Length: 2 } code && code.All(char.IsAsciiLetterUpper))
        .GroupBy(r => r.TwoLetterISORegionName)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().EnglishName);

    public static IEnumerable<string> All => Names.Keys;

    public static bool IsKnown(string code) => Names.ContainsKey(code);

    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    public static IEnumerable<string> In(string entry) => [entry];
}
