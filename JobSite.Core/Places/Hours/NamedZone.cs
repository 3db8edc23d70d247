namespace JobSite.Core.Places.Hours;

/// <summary>"US time zones", "Remote (CET)", "GMT+8": a zone and no more.</summary>
static class NamedZone
{
    static readonly string[] zoneWords =
    [
        "time zone", "timezone", "time-zone", "timezones", "tz", "时区", "hours", "business hours", "working hours",
        "time",
    ];

    public static TimeZoneWindow? In(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        foreach (var mention in mentions)
        {
            var rest = text[mention.End..].TrimStart(" -(");
            var isNamed = StartsWithAny(rest, zoneWords) || mention.Offset is not null
                || mention.End - mention.Start <= 4 && mention.Zone.Min == mention.Zone.Max && Encloses(text, mention);
            if (isNamed && !IsAtClock(text[..mention.Start]))
                return mention.Offset is { } offset
                    ? ZoneWindow.Between(offset, offset, null)
                    : ZoneWindow.Between(mention.Zone.Min, mention.Zone.Max, mention.Zone.Anchor);
        }

        return null;
    }

    static bool Encloses(ReadOnlySpan<char> text, ZoneMention mention) =>
        text[mention.Start..mention.End] is not ("UK" or "US")
        && mention.Start > 0 && text[mention.Start - 1] == '(' && mention.End < text.Length && text[mention.End] == ')'
        && text.Contains("remote", StringComparison.OrdinalIgnoreCase);

    // "by 5pm EST" is a deadline.
    static bool IsAtClock(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();

        return before.EndsWith("am", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("pm", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("m.", StringComparison.OrdinalIgnoreCase)
            || before.Length > 0 && char.IsAsciiDigit(before[^1]);
    }

    static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
