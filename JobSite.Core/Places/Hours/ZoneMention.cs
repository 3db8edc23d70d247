using System.Globalization;

namespace JobSite.Core.Places.Hours;

/// <summary>A time zone named in a sentence, with the offset that follows it ("UTC+5:30").</summary>
sealed record ZoneMention(int Start, int End, ZoneName Zone, decimal? Offset)
{
    const int Most = 12;

    /// <summary>The zone itself, where no offset is counted from it.</summary>
    public string? Anchor => Offset is null && Zone.Anchor != "Etc/UTC" ? Zone.Anchor : null;

    public static List<ZoneMention> In(ReadOnlySpan<char> text)
    {
        List<ZoneMention> found = [];
        for (var at = 0; at < text.Length && found.Count < Most;)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] > 0x2E80)
                && ZoneNames.StartOf(text[at..], out var length) is { } zone)
            {
                var end = at + length;
                var offset = zone.Anchor == "Etc/UTC" ? OffsetAt(text, ref end) : null;
                found.Add(new(at, end, zone, offset));
                at = end;
            }
            else
            {
                while (at < text.Length && char.IsLetterOrDigit(text[at]) && text[at] < 0x2E80)
                    at++;
                at++;
            }
        }

        return found;
    }

    // "+5:30", "-8", "+05:45", "− 3", "±0"
    public static decimal? OffsetAt(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        while (i < text.Length && text[i] == ' ')
            i++;
        if (i >= text.Length || text[i] is not ('+' or '-' or '−' or '–')
            || i + 1 < text.Length && text[i + 1] is '/' or '-')
            return null;

        var sign = text[i] == '+' ? 1 : -1;
        i++;
        if (NumberAt(text, ref i) is not { } hours || hours > 14)
            return null;

        at = i;
        return sign * hours;
    }

    public static decimal? NumberAt(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        while (i < text.Length && text[i] == ' ')
            i++;
        var start = i;
        while (i < text.Length && i - start < 3 && char.IsAsciiDigit(text[i]))
            i++;
        if (i == start || i - start > 2)
            return null;

        var value = decimal.Parse(text[start..i], CultureInfo.InvariantCulture);
        if (i + 1 < text.Length && text[i] is ':' or '.' && char.IsAsciiDigit(text[i + 1]))
        {
            var (isClock, from) = (text[i] == ':', ++i);
            while (i < text.Length && i - from < 2 && char.IsAsciiDigit(text[i]))
                i++;
            var rest = decimal.Parse(text[from..i], CultureInfo.InvariantCulture);
            value += isClock ? rest / 60 : rest / (i - from == 1 ? 10 : 100);
        }

        at = i;
        return value;
    }
}
