using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Applying;

/// <summary>Reads "Canada, the US or the EU" out of running text, as codes.</summary>
static class AreaList
{
    const int MostWords = 6;
    const int MostAreas = 80;

    static readonly string[] between =
    [
        "and/or", "and", "or", "the", "either", "any of", "one of", "states of", "state of", "following", "states",
        "countries", "in", "as well as", "plus", "both", "also", "mainland", "continental", "contiguous", "und", "oder",
    ];

    /// <summary>
    /// The areas that stand at a spot, and where they end; none and the spot itself when something else stands there.
    /// </summary>
    public static List<string> ReadAt(ReadOnlySpan<char> text, int at, out int end, bool mayStartWithState = false)
    {
        List<string> codes = [];
        end = at;
        for (var next = Skip(text, at, true);
            codes.Count < MostAreas && Longest(text, next, mayStartWithState || codes.Count > 0) is { Length: > 0 } one;
            next = Skip(text, end, false))
        {
            end = next + one.Length;
            if (!codes.Contains(one.Code))
                codes.Add(one.Code);
        }

        return codes;
    }

    public static (string Code, int Length)? At(ReadOnlySpan<char> text, int at) =>
        Longest(text, at, false) is { Length: > 0 } one ? one : null;

    public static bool HasAny(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                && Longest(text, i, true).Length > 0)
                return true;
        }

        return false;
    }

    static int Skip(ReadOnlySpan<char> text, int at, bool isFirst)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            while (at < text.Length
                && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '/' or '&' or '+' or '|' or '"' or '“'
                || isFirst && text[at] is ':' or '(' or '['))
                at++;
            foreach (var word in between)
            {
                if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    && IsBoundary(text, at + word.Length) && !text[at..].StartsWith("OR,", StringComparison.Ordinal))
                {
                    at += word.Length;
                    moved = true;
                    break;
                }
            }
        }

        return at;
    }

    static (string Code, int Length) Longest(ReadOnlySpan<char> text, int at, bool isInList)
    {
        (string, int) best = ("", 0);
        if (at >= text.Length || !char.IsLetter(text[at])
            || char.IsAsciiLetterLower(text[at]) && !StartsSmall(text[at..]))
            return best;

        var end = at;
        for (var words = 0; words < MostWords && end < text.Length; words++)
        {
            if (words == 1 && !Gazetteer.MayStartArea(text[at..(end - 1)]))
                break;
            while (end < text.Length
                && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'
                || text[end] == '.' && IsInitial(text, end)))
                end++;
            if (Code(text[at..end], isInList) is { } code)
                best = (code, end - at);
            if (end >= text.Length || text[end] is not (' ' or '-' or '&' or '+' or '/'))
                break;
            end++;
        }

        return best;
    }

    static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || text[at - 2] is '.' or ' ' or '(' or ',' or '/');

    static bool IsBoundary(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // In running text names are capitalized, and of the abbreviations only the usual ones count; a list may go on with
    // states.
    static string? Code(ReadOnlySpan<char> name, bool isInList)
    {
        if (!char.IsUpper(name[0]) && char.IsAscii(name[0]) && name is not ("usa" or "uk" or "latam" or "europe"))
            return null;

        foreach (var meaning in Gazetteer.Find(name))
        {
            var counts = meaning.Kind switch
            {
                PlaceKind.City => false,
                PlaceKind.Region => !meaning.IsCode || isInList && meaning.Country is "US" or "CA" && IsUpper(name),
                _ => !meaning.IsCode || IsUpper(name) && (name.Length > 3 || IsUsual(name)),
            };
            if (counts)
                return meaning.Code ?? meaning.Country;
        }

        return name is "usa" or "uk" ? Country.Find(name.ToString())!.Code : null;
    }

    static bool StartsSmall(ReadOnlySpan<char> text) =>
        text.StartsWith("us") || text.StartsWith("uk") || text.StartsWith("latam") || text.StartsWith("europe");

    static bool IsUsual(ReadOnlySpan<char> name) =>
        name is "US" or "USA" or "U.S" or "U.S." or "UK" or "U.K" or "U.K." or "EU" or "E.U." or "EEA"
        or "UAE" or "KSA" or "ANZ" or "CAN" or "AUS" or "NZ" or "GCC" or "CEE" or "CIS" or "AU" or "UKI" or "APJ";

    static bool IsUpper(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('a', 'z');
}
