using System.Text.RegularExpressions;

namespace JobSite.Core.Places.Hours;

/// <summary>Hours of a working day: "9am - 5pm", "09:00–17:30", "9 to 5".</summary>
static partial class ClockRange
{
    /// <summary>How many hours the range has that the text ends with.</summary>
    public static decimal? EndingAt(ReadOnlySpan<char> text)
    {
        foreach (var match in Pattern.EnumerateMatches(text[Math.Max(0, text.Length - 40)..]))
        {
            var parts =
                Numbers.Matches(text[Math.Max(0, text.Length - 40)..].Slice(match.Index, match.Length).ToString());
            if (parts.Count < 2)
                return null;

            var hours = Hour(parts[1]) - Hour(parts[0]);
            hours = hours <= 0 ? hours + 12 : hours;
            return hours is > 0 and <= 12 ? hours : null;
        }

        return null;
    }

    static decimal Hour(Match part)
    {
        var hour = decimal.Parse(part.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var isAfternoon = part.Groups[3].ValueSpan.StartsWith("p", StringComparison.OrdinalIgnoreCase) && hour < 12;
        var minutes = part.Groups[2].Success
            ? decimal.Parse(part.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

        return hour + (isAfternoon ? 12 : 0) + minutes / 60;
    }

    [GeneratedRegex(@"[0-9]{1,2}(:[0-9]{2})? ?([ap]\.?m\.?)? ?(-|–|—|to"
        + @"|until) ?[0-9]{1,2}(:[0-9]{2})? ?([ap]\.?m\.?)? ?\(?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"([0-9]{1,2})(?::([0-9]{2}))? ?([ap]\.?m)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Numbers { get; }
}
