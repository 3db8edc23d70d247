namespace JobSite.Core.Places.Hours;

/// <summary>"UTC-5 to UTC+1", "UTC-8 to -5", "between CET and EET", "EST to PST".</summary>
static class ZoneRange
{
    static readonly string[] words = ["to", "and", "through", "until", "–", "—", "-", "~", "/", "至", "到"];

    public static TimeZoneWindow? In(ReadOnlySpan<char> text, List<ZoneMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var (first, end) = (mentions[i], mentions[i].End);
            if (!IsTo(text, ref end))
                continue;

            var second = mentions.Find(m => m.Start == end) is { } next ? next.Offset ?? next.Zone.Max
                : first.Offset is null ? null
                : ZoneMention.OffsetAt(text, ref end);
            if (second is not { } other)
                continue;

            var isWritten = first.Offset is not null || text[first.End..end].ContainsAny("tanu")
                || !text[first.Start..end].ContainsAnyInRange('a', 'z')
                && !text[end..Math.Min(text.Length, end + 2)].ContainsAnyInRange('a', 'z');
            if (!isWritten)
                continue;

            var one = first.Offset ?? first.Zone.Min;
            return ZoneWindow.Between(Math.Min(one, other), Math.Max(one, other), first.Anchor);
        }

        return null;
    }

    static bool IsTo(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
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
}
