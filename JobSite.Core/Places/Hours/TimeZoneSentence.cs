namespace JobSite.Core.Places.Hours;

/// <summary>Reads one sentence for the hours of the day it asks for.</summary>
static class TimeZoneSentence
{
    static readonly string[] wishes = ["prefer", "ideal", "nice to have", "a plus", "bonus", "优先", "優先"];
    static readonly string[] zoneWords = ["time zone", "timezone", "time-zone", "timezones", "tz", "时区", "hours", "business hours", "working hours", "time"];

    public static TimeZoneWindow? Read(ReadOnlySpan<char> text)
    {
        var mentions = ZoneMention.In(text);
        var window = Range(text, mentions) ?? Overlap(text, mentions) ?? Within(text, mentions) ?? WorkingHours(text, mentions) ?? Named(text, mentions);

        return window is null ? null : window with { IsPreferred = ContainsAny(text, wishes) };
    }

    // "UTC-5 to UTC+1", "UTC-8 to -5", "between CET and EET", "EST to PST"
    static TimeZoneWindow? Range(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var (first, end) = (mentions[i], mentions[i].End);
            if (!IsTo(text, ref end))
                continue;

            var second = mentions.Find(m => m.Start == end)?.Zone is { } zone ? mentions.Find(m => m.Start == end)!.Offset ?? zone.Max : first.Offset is null ? null : ZoneMention.OffsetAt(text, ref end);
            if (second is not { } other)
                continue;

            var isWritten = first.Offset is not null || text[first.End..end].ContainsAny("tanu") || !text[first.Start..end].ContainsAnyInRange('a', 'z') && !text[end..Math.Min(text.Length, end + 2)].ContainsAnyInRange('a', 'z');
            if (!isWritten)
                continue;

            var one = first.Offset ?? first.Zone.Min;
            var anchor = first.Offset is null && first.Zone.Anchor != "Etc/UTC" ? first.Zone.Anchor : null;
            return Offsets(Math.Min(one, other), Math.Max(one, other), anchor);
        }

        return null;
    }

    static bool IsTo(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        string[] words = ["to", "and", "through", "until", "–", "—", "-", "~", "/", "至", "到"];
        foreach (var word in words)
        {
            if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            at += word.Length;
            while (at < text.Length && text[at] == ' ')
                at++;
            return true;
        }

        return false;
    }

    // "4 hours overlap with EST", "overlap of at least 4 hours with New York"
    static TimeZoneWindow? Overlap(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        var at = text.IndexOf("overlap", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || mentions.Count == 0)
            return null;

        var hours = HourWords.Near(text, at);
        var with = mentions.Find(m => m.Start > at) ?? mentions[0];
        return hours is null or 0 or > 12 ? null : With(with, hours.Value);
    }

    static TimeZoneWindow With(ZoneMention mention, decimal hours) => new()
    {
        Mode = TimeZoneMode.Overlap,
        OverlapHours = hours,
        AnchorTimeZone = mention.Offset is { } offset ? Fixed(offset) : mention.Zone.Anchor,
    };

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
        var anchor = of.Offset is null && of.Zone.Anchor != "Etc/UTC" ? of.Zone.Anchor : null;
        return Offsets((of.Offset ?? of.Zone.Min) - h, (of.Offset ?? of.Zone.Max) + h, anchor);
    }

    // "9am - 5pm PST": the whole of that day is shared
    static TimeZoneWindow? WorkingHours(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        if (text.Contains("hours of operation", StringComparison.OrdinalIgnoreCase) || text.Contains("open from", StringComparison.OrdinalIgnoreCase))
            return null;

        foreach (var mention in mentions)
        {
            if (ClockRange.EndingAt(text[..mention.Start]) is { } hours)
                return With(mention, hours);
        }

        return null;
    }

    // "US time zones", "Remote (CET)", "GMT+8"
    static TimeZoneWindow? Named(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        foreach (var mention in mentions)
        {
            var rest = text[mention.End..].TrimStart(" -(");
            var isNamed = ContainsStart(rest, zoneWords) || mention.Offset is not null
                || mention.End - mention.Start <= 4 && mention.Zone.Min == mention.Zone.Max && Encloses(text, mention);
            if (isNamed && !IsAtClock(text[..mention.Start]))
                return mention.Offset is { } offset ? Offsets(offset, offset, null) : Offsets(mention.Zone.Min, mention.Zone.Max, mention.Zone.Anchor);
        }

        return null;
    }

    static bool Encloses(ReadOnlySpan<char> text, ZoneMention mention) =>
        !text[mention.Start..mention.End].SequenceEqual("UK") && !text[mention.Start..mention.End].SequenceEqual("US")
        && mention.Start > 0 && text[mention.Start - 1] == '(' && mention.End < text.Length && text[mention.End] == ')' && text.Contains("remote", StringComparison.OrdinalIgnoreCase);

    // "by 5pm EST" is a deadline.
    static bool IsAtClock(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();

        return before.EndsWith("am", StringComparison.OrdinalIgnoreCase) || before.EndsWith("pm", StringComparison.OrdinalIgnoreCase) || before.EndsWith("m.", StringComparison.OrdinalIgnoreCase)
            || before.Length > 0 && char.IsAsciiDigit(before[^1]);
    }

    static TimeZoneWindow Offsets(decimal min, decimal max, string? anchor) =>
        new() { Mode = TimeZoneMode.Offsets, MinUtc = Math.Max(min, -12), MaxUtc = Math.Min(max, 14), AnchorTimeZone = anchor };

    // POSIX zones count the other way round, and know whole hours only.
    static string Fixed(decimal offset) => offset == 0 || offset % 1 != 0 ? "Etc/UTC" : $"Etc/GMT{(offset > 0 ? "-" : "+")}{Math.Abs((int)offset)}";

    static bool ContainsStart(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
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
