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

    public static (Visitor Visitor, string? Theme) Read(string? cookie)
    {
        if (cookie is null or { Length: > Longest })
            return (new(), null);

        var parts = QueryHelpers.ParseQuery(cookie);
        return Checked(parts.GetValueOrDefault("country"), parts.GetValueOrDefault("tz"),
            parts.GetValueOrDefault("cur"), parts.GetValueOrDefault("theme"));
    }

    public static string Write(Visitor visitor, string? theme)
    {
        var parts = new[] { ("country", visitor.Country), ("tz", visitor.TimeZone), ("cur", visitor.Currency), ("theme", theme) };

        return string.Join('&', parts.Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={p.Item2}"));
    }

    public static (Visitor Visitor, string? Theme) Checked(
        StringValues country, StringValues timeZone, StringValues currency, StringValues theme) => (
        new(One(country, Country.IsCode), One(timeZone, Known.IsTimeZone), One(currency, Country.IsCurrency)),
        One(theme, t => t is "light" or "dark"));

    static string? One(StringValues values, Func<string?, bool> isKnown) => values is [{ } value] && isKnown(value) ? value : null;
}
