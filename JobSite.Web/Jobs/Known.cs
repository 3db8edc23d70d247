using System.Collections.Frozen;
using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>The codes that may come in from outside: what is not in here is not believed.</summary>
public static class Known
{
    static readonly FrozenSet<string> TimeZones =
        Country.All.SelectMany(c => c.TimeZones).Append("UTC").ToFrozenSet();

    public static IReadOnlyList<(string Code, string Name)> CountryNames { get; } =
        [.. Country.All.Select(c => (c.Code, c.Name)).OrderBy(c => c.Name, StringComparer.InvariantCulture)];

    public static IReadOnlyList<string> TimeZoneNames { get; } =
        [.. TimeZones.Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> CurrencyCodes { get; } =
        [.. Country.All.Select(c => c.Currency).Distinct().Order(StringComparer.Ordinal)];

    public static bool IsTimeZone(string? name) => name is not null && TimeZones.Contains(name);
}
