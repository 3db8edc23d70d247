using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>
/// Reads one segment of a location phrase: takes out words that name no place, and finds the names in the rest.
/// </summary>
sealed class PlaceSegment(List<PlacePart> parts)
{
    public int Piece { get; set; }

    /// <summary>Adds the places of the segment to the parts and answers what else it says.</summary>
    public WorkWords Read(ReadOnlySpan<char> segment, Named[] whole, Break before)
    {
        if (whole.Length > 0)
        {
            Add(segment.ToString(), whole, before);
            return WorkWords.None;
        }

        var text = segment.ToString();
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return WorkWords.None;

        var said = text.Any(c => c >= 0x2E80) ? PlaceWords.InCjk(ref text) : WorkWords.None;
        var words = LocationWords.Of(text);
        said |= LocationWords.Strip(words);
        if (words.Count > 0 && (said & WorkWords.Clock) == 0)
            ReadNames(words, before);

        return said;
    }

    void ReadNames(List<string> words, Break before, string? code = null)
    {
        LocationWords.TrimJoints(words);
        if (words is [var one] && LocationWords.Meaning(one) is not WorkWords.None)
            return;

        var text = string.Join(' ', words);
        if (Gazetteer.Find(text) is { Length: > 0 } whole)
        {
            Add(text, whole, before, code);
            return;
        }

        if (text.Any(c => c >= 0x2E80))
        {
            ReadCjk(text, before);
            return;
        }

        var postal = PostalCode.Take(words) ?? code;
        text = string.Join(' ', words);
        if (words.Count == 0)
            return;
        if (Gazetteer.Find(text) is { Length: > 0 } known)
            Add(text, known, before, postal);
        else if (!PeelEnd(words, before, postal) && !PeelStart(words, before) && !PartTowns(words, before, postal))
            AddUnknown(words, before, postal);
    }

    bool PeelEnd(List<string> words, Break before, string? postal)
    {
        var isStreet = char.IsAsciiDigit(words[0][0]);
        for (var n = Math.Min(4, words.Count - 1); n > 0; n--)
        {
            var end = string.Join(' ', words.GetRange(words.Count - n, n));
            var meanings = Gazetteer.Find(end);
            var fits = meanings.Any(m => isStreet || m.Kind is not PlaceKind.City) && IsWritten(end, meanings);
            var isLetters = end is not ("US" or "UK") && meanings.All(m => m.IsCode && m.Kind is PlaceKind.Country)
                && Gazetteer.Find(string.Join(' ', words.GetRange(0, words.Count - n))).Length == 0;
            if (!fits || isLetters || !isStreet && words.Count == n + 1 && IsDirection(words[0]))
                continue;
            if (words[^(n + 1)] is "of" or "Of" or "the")
                words.RemoveRange(0, words.Count - n);
            else
                ReadNames(words.GetRange(0, words.Count - n), before);
            Add(end, meanings, Break.Comma, postal);
            return true;
        }

        return false;
    }

    bool PeelStart(List<string> words, Break before)
    {
        for (var n = Math.Min(3, words.Count - 1); n > 0; n--)
        {
            var start = string.Join(' ', words.GetRange(0, n));
            var meanings = Gazetteer.Find(start);
            if (!meanings.Any(m => m.Kind is not PlaceKind.City) || !IsWritten(start, meanings))
                continue;

            var rest = words.GetRange(n, words.Count - n);
            var isName = meanings.All(m => m.Kind is PlaceKind.Region or PlaceKind.City && !m.IsCode);
            if ((isName || LocationWords.IsUpper(string.Join(' ', rest))
                || meanings.All(m => m.IsCode && m.Kind is PlaceKind.Country) && start is not ("US" or "USA" or "UK"))
                && Gazetteer.Find(string.Join(' ', rest)).Length == 0)
                return false;

            Add(start, meanings, before);
            if (meanings.Any(m => m.Kind is PlaceKind.Region && m.IsCode))
                ReadNames(rest, Break.Comma);
            else if (string.Join(' ', rest) is var name && Gazetteer.Find(name) is { Length: > 0 } known)
                Add(name, known, Break.Comma);
            return true;
        }

        return false;
    }

    // "NYC Bellevue": a town that everybody knows, and another one.
    bool PartTowns(List<string> words, Break before, string? postal)
    {
        for (var n = Math.Min(3, words.Count - 1); n > 0; n--)
        {
            var (start, rest) = (string.Join(' ', words.GetRange(0, n)), string.Join(' ', words.GetRange(n, words.Count - n)));
            var first = Gazetteer.Find(start);
            if (!first.Any(m => m.Kind is PlaceKind.City && (m.IsWellKnown || m.IsCode)) || !IsWritten(start, first)
                || Gazetteer.Find(rest) is not [{ Kind: PlaceKind.City, IsCode: false }, ..] second)
                continue;

            Add(start, first, before);
            Add(rest, second, Break.Or, postal);
            return true;
        }

        return false;
    }

    void AddUnknown(List<string> words, Break before, string? postal)
    {
        if (StreetAddress.IsIn(words))
        {
            words = StreetAddress.After(words);
            if (words.Count > 0)
                ReadNames(words, before, postal);
            return;
        }

        var name = string.Join(' ', words).Trim(' ', '.', '-', '\'', '’', '"');
        if (UnknownTown.IsName(name, words))
            parts.Add(new(name, Gazetteer.Find(name), before, Piece, postal));
    }

    void ReadCjk(string text, Break before)
    {
        for (var i = 0; i < text.Length; i++)
        {
            for (var n = text[i] < 0x2E80 ? 0 : Math.Min(8, text.Length - i); n > 1; n--)
            {
                if (char.IsWhiteSpace(text[i + n - 1])
                    || Gazetteer.Find(text.AsSpan(i, n)) is not { Length: > 0 } meanings)
                    continue;

                Add(text.Substring(i, n), meanings, before);
                before = Break.Comma;
                i += n - 1;
                break;
            }
        }
    }

    void Add(string text, Named[] meanings, Break before, string? postal = null) =>
        parts.Add(new(text, meanings, before, Piece, postal));

    static bool IsDirection(string word) =>
        PlaceName.Fold(word) is "north" or "south" or "east" or "west" or "new" or "old" or "fort" or "port" or "lake"
            or "mount";

    // In a row of words an abbreviation counts in capitals only: "Athens GA", not "work in".
    static bool IsWritten(string text, Named[] meanings) => meanings.Any(m => !m.IsCode) || LocationWords.IsUpper(text);
}
