namespace JobSite.Core.Places.Hours;

/// <summary>Reads one sentence for the hours of the day it asks for.</summary>
static class TimeZoneSentence
{
    static readonly string[] wishes = ["prefer", "ideal", "nice to have", "a plus", "bonus", "优先", "優先"];

    public static TimeZoneWindow? Read(ReadOnlySpan<char> text)
    {
        var mentions = ZoneMention.In(text);
        var window = ZoneRange.In(text, mentions)
            ?? Overlap(text, mentions)
            ?? Within(text, mentions)
            ?? WorkingHours(text, mentions)
            ?? NamedZone.In(text, mentions);

        return window is null ? null : window with { IsPreferred = ContainsAny(text, wishes) };
    }

    // "4 hours overlap with EST", "overlap of at least 4 hours with New York"
    static TimeZoneWindow? Overlap(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        var at = text.IndexOf("overlap", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || mentions.Count == 0)
            return null;

        var hours = HourWords.Near(text, at);
        var with = mentions.Find(m => m.Start > at) ?? mentions[0];
        return hours is null or 0 or > 12 ? null : ZoneWindow.Sharing(with, hours.Value);
    }

    // "within 3 hours of EST", "CET ± 2 hours", "+/- 3 hours of CET", "UTC +/- 3"
    static TimeZoneWindow? Within(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        if (mentions.Count == 0)
            return null;

        var at = text.IndexOf("within", StringComparison.OrdinalIgnoreCase);
        var hours = at >= 0 ? HourWords.Near(text, at) : null;
        if (hours is null && HourWords.PlusMinus(text) is >= 0 and var sign)
        {
            at = sign;
            while (sign < text.Length && !char.IsAsciiDigit(text[sign]) && sign - at < 6)
                sign++;
            hours = ZoneMention.NumberAt(text, ref sign);
        }

        if (hours is not { } h || h is 0 or > 12)
            return null;

        var of = mentions.Find(m => m.Start > at) ?? mentions[^1];

        return ZoneWindow.Between((of.Offset ?? of.Zone.Min) - h, (of.Offset ?? of.Zone.Max) + h, of.Anchor);
    }

    // "9am - 5pm PST": the whole of that day is shared
    static TimeZoneWindow? WorkingHours(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        if (text.Contains("hours of operation", StringComparison.OrdinalIgnoreCase)
            || text.Contains("open from", StringComparison.OrdinalIgnoreCase))
            return null;

        foreach (var mention in mentions)
        {
            if (ClockRange.EndingAt(text[..mention.Start]) is { } hours)
                return ZoneWindow.Sharing(mention, hours);
        }

        return null;
    }

    static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
