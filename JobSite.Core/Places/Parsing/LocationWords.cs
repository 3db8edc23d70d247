using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>The words of a segment, and what of them names no place.</summary>
static class LocationWords
{
    const int MostWords = 24;

    public static List<string> Of(string text)
    {
        List<string> words = [];
        foreach (var range in text.AsSpan().SplitAny(" \u00A0\t_*#\"“”!?~"))
        {
            var word = text[range].Trim('-', '.', '_', '=', '@') is { Length: > 0 } bare
                ? text[range].Trim('-', '_', '=', '@')
                : "";
            if (words.Count >= MostWords)
                break;
            if (word.Length == 0)
                continue;
            if (word.Contains('-') && Hyphenated(word) is { } halves)
                words.AddRange(halves);
            else
                words.Add(word);
        }

        return words;
    }

    // "US-Remote", "MN-Waite Park" and "Remote-Sydney" are two words; "Winston-Salem" and "On-site" are one.
    static string[]? Hyphenated(string word)
    {
        var at = word.IndexOf('-', StringComparison.Ordinal);
        var (first, rest) = (word[..at], word[(at + 1)..]);
        if (first.Length == 0 || rest.Length == 0)
            return null;

        var isCode = first.Length is 2 or 3 && IsUpper(first) && Gazetteer.Find(first).Any(n => n.IsCode);
        return isCode || Meaning(first) is not WorkWords.None || Meaning(rest) is not WorkWords.None
            ? [first, .. rest.Split('-')]
            : null;
    }

    public static WorkWords Meaning(string word) => PlaceWords.Of(PlaceName.Fold(word));

    public static WorkWords Strip(List<string> words)
    {
        var said = WorkWords.None;
        var folded = words.ConvertAll(PlaceName.Fold);
        for (var i = 0; i < words.Count; i++)
        {
            for (var n = Math.Min(PlaceWords.LongestFrom(folded[i]), words.Count - i); n > 0; n--)
            {
                var phrase = n == 1 ? folded[i] : string.Join(' ', folded.GetRange(i, n));
                if (PlaceWords.Of(phrase) is var meaning and not WorkWords.None && !StartsName(folded, i, n, meaning)
                    && !(n == 1 && IsState(words, i)))
                {
                    said |= meaning;
                    words.RemoveRange(i, n);
                    folded.RemoveRange(i--, n);
                    break;
                }
            }
        }

        // "MCC Ltd. in Denver": what follows the last "in" is the place.
        var last = words.FindLastIndex(w => w is "in" or "In" or "within");
        if (last > 0 && last < words.Count - 1)
            words.RemoveRange(0, last + 1);
        TrimJoints(words);
        return said;
    }

    public static void TrimJoints(List<string> words)
    {
        while (words.Count > 0 && PlaceWords.IsJoint(PlaceName.Fold(words[0])) && !IsState(words, 0))
            words.RemoveAt(0);
        while (words.Count > 0 && PlaceWords.IsJoint(PlaceName.Fold(words[^1])) && !IsState(words, words.Count - 1))
            words.RemoveAt(words.Count - 1);
    }

    // "IN 46953" and "OK" are states, "IN USA" is not.
    static bool IsState(List<string> words, int at) =>
        words[at] is "IN" or "OR" or "OK" or "ME" or "HI"
            && (at == words.Count - 1 || char.IsAsciiDigit(words[at + 1][0]));

    // "West" of "West Jordan" and "North" of "North Bergen" belong to the name; "East" of "US East" does not.
    static bool StartsName(List<string> folded, int at, int length, WorkWords meaning) =>
        meaning is WorkWords.Noise && length == 1
        && folded[at] is "north" or "south" or "east" or "west" or "central" or "mountain"
        && at + 1 < folded.Count && PlaceWords.Of(folded[at + 1]) is WorkWords.None && at == 0;

    public static bool IsUpper(string text) => text.All(c => !char.IsLetter(c) || char.IsUpper(c));
}
