using System.Buffers;
using JobSite.Core.Places.Hours;
using JobSite.Core.Text.Words;

namespace JobSite.Core.Places;

/// <summary>Reads the hours of the day that a job asks for out of a description or a short phrase.</summary>
public static class TimeZoneParser
{
    const int Longest = 100_000;
    const int LongestSource = 300;
    const int MostSentences = 60;

    static readonly SearchValues<string> triggers = SearchValues.Create(
        ["UTC", "GMT", "EST", "EDT", "PST", "PDT", "CST", "CDT", "CET", "CEST", "EET", "MST", "BST", "IST", "SGT",
            "JST", "AEST", "AEDT", "SAST", " ET", " PT", "time zone", "timezone", "time-zone", "Time zone", "Timezone",
            "Time Zone", "TimeZone", "TIMEZONE", "overlap", "Overlap"],
        StringComparison.Ordinal);

    /// <summary>Null when the text says nothing of it.</summary>
    public static TimeZoneWindow? Read(string text)
    {
        var span = text.AsSpan(0, Math.Min(text.Length, Longest));
        TimeZoneWindow? wish = null;
        for (int at = 0, sentences = 0;
            sentences < MostSentences && at < span.Length && span[at..].IndexOfAny(triggers) is >= 0 and var found;
            sentences++)
        {
            if (IsInWord(span, at + found))
            {
                at += found + 1;
                continue;
            }

            var (start, end) = Sentence.Around(span, at + found);
            at = Math.Max(end, at + found + 1);
            if (TimeZoneSentence.Read(span[start..end]) is not { } window)
                continue;

            window = window with { SourceText = span[start..Math.Min(end, start + LongestSource)].ToString() };
            if (!window.IsPreferred)
                return window;
            wish ??= window;
        }

        return wish;
    }

    // "REST" and "ESTIMATE" hold no Eastern Standard Time.
    static bool IsInWord(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiLetterUpper(text[at]))
            return false;

        var end = at;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        var goesOn = end - at > 1 && end < text.Length && char.IsAsciiLetterLower(text[end]);
        return at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) || end - at > 8 || goesOn;
    }
}
