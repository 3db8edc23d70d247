using System.Collections.Frozen;
using System.Globalization;
using JobSite.Core.Places;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace JobSite.Web.Jobs;

/// <summary>
/// The one cookie that a visitor can ask for: country, time zone, currency and theme, readable, without a name or number.
/// What comes back from a browser is believed only as far as it names things that exist.
/// </summary>
public static class HereCookie
{
    public const string Name = "here";
    const int Longest = 200;

    static readonly FrozenSet<string> TimeZones =
        TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => z.Id).ToFrozenSet();

    static readonly FrozenSet<string> Countries = Regions(r => r.TwoLetterISORegionName);
    static readonly FrozenSet<string> Currencies = Regions(r => r.ISOCurrencySymbol);

    public static (Visitor Visitor, string? Theme) Read(string? cookie)
    {
        if (cookie is null or { Length: > Longest })
            return (new(), null);

        var parts = QueryHelpers.ParseQuery(cookie);
        return Checked(parts.GetValueOrDefault("country"), parts.GetValueOrDefault("tz"),
            parts.GetValueOrDefault("cur"), parts.GetValueOrDefault("theme"));
    }

    public static string Write(Visitor visitor, string? theme) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["country"] = visitor.Country,
        ["tz"] = visitor.TimeZone,
        ["cur"] = visitor.Currency,
        ["theme"] = theme,
    }.Where(part => part.Value is not null)).TrimStart('?');

    public static (Visitor Visitor, string? Theme) Checked(
        StringValues country, StringValues timeZone, StringValues currency, StringValues theme) => (
        new(One(country, Countries), One(timeZone, TimeZones), One(currency, Currencies)),
        theme is ["light" or "dark"] ? theme[0] : null);

    static string? One(StringValues values, FrozenSet<string> known) =>
        values is [{ } value] && known.Contains(value) ? value : null;

    static FrozenSet<string> Regions(Func<RegionInfo, string> code) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => code(new RegionInfo(c.Name)))
        .Where(c => c.All(char.IsAsciiLetterUpper))
        .ToFrozenSet();
}
