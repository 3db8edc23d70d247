using System.Globalization;
using System.Text.RegularExpressions;

namespace JobSite.Core.Import.Reading;

/// <summary>Reads the ways in which sources write a date: ISO 8601, RFC 822, seconds or milliseconds since 1970, words.</summary>
public static partial class Dates
{
    const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    static readonly string[] Formats =
    [
        "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy", "M/d/yyyy", "yyyy年M月d日",
        "ddd, d MMM yyyy HH:mm:ss':0'", "ddd, d MMM yyyy HH:mm:ss 'EST'", "ddd, d MMM yyyy HH:mm:ss 'UT'",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMMM d yyyy", "ddd MMM d HH:mm:ss yyyy",
    ];

    /// <summary>A date in words counts from <paramref name="now"/> ("10 months ago"); without it such words are no date.</summary>
    public static DateTimeOffset? Read(string text, DateTimeOffset? now = null)
    {
        text = text.Trim().Trim('"', '\'');
        if (text.Length is 0 or > 60)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && text.Length != 8)
            return OfSeconds(number);
        if (Exact(Ordinal().Replace(text, "$1")) is { } date)
            return date;

        return now is { } from && Age().Match(text) is { Success: true } age ? Before(from, age) : null;
    }

    /// <summary>The length of an age ("10 months ago") at the start of a line; 0 where it starts with something else.</summary>
    public static int AgeLength(string line) => Age().Match(line) is { Success: true, Index: 0 } age ? age.Length : 0;

    static DateTimeOffset? Exact(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Utc, out var exact) ? exact
        : text.Contains(':') || text.Length >= 8 && text.Contains('-')
            ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var any) && any.Year > 1990 ? any : null
            : null;

    // From 1990 to 2100, in seconds; what is larger is in thousandths.
    static DateTimeOffset? OfSeconds(decimal number) => number switch
    {
        >= 631_152_000 and < 4_102_444_800 => DateTimeOffset.FromUnixTimeMilliseconds((long)(number * 1000)),
        >= 631_152_000_000 and < 4_102_444_800_000 => DateTimeOffset.FromUnixTimeMilliseconds((long)number),
        _ => null,
    };

    static DateTimeOffset Before(DateTimeOffset now, Match age)
    {
        var count = age.Groups["count"].Value.ToLowerInvariant() is var words && int.TryParse(words, out var n) ? n : 1;
        var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);

        return age.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "year" => day.AddYears(-count),
            "month" => day.AddMonths(-count),
            "week" => day.AddDays(-7 * count),
            "day" => day.AddDays(-count),
            _ => age.Value.StartsWith("yesterday", StringComparison.OrdinalIgnoreCase) ? day.AddDays(-1) : day,
        };
    }

    [GeneratedRegex(@"^(posted |published )?((?<count>\d{1,2}|an?|one)\+? (?<unit>year|month|week|day|hour|minute)s? ago|today|yesterday|just now)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Age();

    [GeneratedRegex(@"(\d)(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Ordinal();
}
