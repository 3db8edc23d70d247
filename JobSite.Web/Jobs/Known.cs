using System.Collections.Frozen;
using System.Globalization;

namespace JobSite.Web.Jobs;

/// <summary>The codes that may come in from outside: what is not in here is not believed.</summary>
public static class Known
{
    static readonly FrozenSet<string> TimeZones =
        TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => z.Id).ToFrozenSet();

    static readonly FrozenDictionary<string, string> Countries = Regions()
        .DistinctBy(r => r.TwoLetterISORegionName)
        .ToFrozenDictionary(r => r.TwoLetterISORegionName, r => r.EnglishName);

    static readonly FrozenSet<string> Currencies = Regions().Select(r => r.ISOCurrencySymbol).ToFrozenSet();

    public static IReadOnlyList<(string Code, string Name)> CountryNames { get; } =
        [.. Countries.Select(c => (c.Key, c.Value)).OrderBy(c => c.Value, StringComparer.InvariantCulture)];

    public static IReadOnlyList<string> TimeZoneNames { get; } =
        [.. TimeZones.Where(z => z.Contains('/') && !z.StartsWith("Etc/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> CurrencyCodes { get; } = [.. Currencies.Order(StringComparer.Ordinal)];

    public static string CountryName(string code) => Countries.GetValueOrDefault(code, code);

    public static bool IsTimeZone(string? name) => name is not null && TimeZones.Contains(name);

    public static bool IsCountry(string? code) => code is not null && Countries.ContainsKey(code);

    public static bool IsCurrency(string? code) => code is not null && Currencies.Contains(code);

    static IEnumerable<RegionInfo> Regions() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name))
        .Where(r => r.TwoLetterISORegionName.All(char.IsAsciiLetterUpper));
}
