using System.Collections.Frozen;
using System.Globalization;

namespace JobSite.Web.Jobs;

/// <summary>The codes that may come in from outside: what is not in here is not believed.</summary>
public static class Known
{
    static readonly FrozenSet<string> TimeZones =
        TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => z.Id).ToFrozenSet();

    static readonly FrozenSet<string> Countries = Regions(r => r.TwoLetterISORegionName);
    static readonly FrozenSet<string> Currencies = Regions(r => r.ISOCurrencySymbol);

    public static bool IsTimeZone(string? name) => name is not null && TimeZones.Contains(name);

    public static bool IsCountry(string? code) => code is not null && Countries.Contains(code);

    public static bool IsCurrency(string? code) => code is not null && Currencies.Contains(code);

    static FrozenSet<string> Regions(Func<RegionInfo, string> code) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => code(new RegionInfo(c.Name)))
        .Where(c => c.All(char.IsAsciiLetterUpper))
        .ToFrozenSet();
}
