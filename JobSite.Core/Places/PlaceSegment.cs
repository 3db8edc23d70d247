namespace JobSite.Core.Places;

/// <summary>Reads one segment of a location phrase: takes out words that name no place, and finds the names in the rest.</summary>
sealed class PlaceSegment(List<PlacePart> parts)
{
    const int MostWords = 24;

    public int Piece { get; set; }

    /// <summary>Adds the places of the segment to the parts and answers what else it says.</summary>
    public WorkWords Read(ReadOnlySpan<char> segment, Break before)
    {
        var whole = Gazetteer.Find(segment);
        if (whole.Length > 0)
        {
            Add(segment.ToString(), whole, before);
            return WorkWords.None;
        }

        var text = segment.ToString();
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return WorkWords.None;

        var said = text.Any(c => c >= 0x2E80) ? PlaceWords.InCjk(ref text) : WorkWords.None;
        var words = Words(text);
        said |= Strip(words);
        if (words.Count > 0 && (said & WorkWords.Clock) == 0)
            ReadNames(words, before);

        return said;
    }

    static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var range in text.AsSpan().SplitAny(" \u00A0\t_*#\"“”!?~"))
        {
            var word = text[range].Trim('-', '.', '_', '=', '@') is { Length: > 0 } bare ? text[range].Trim('-', '_', '=', '@') : "";
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
        return isCode || Meaning(first) is not WorkWords.None || Meaning(rest) is not WorkWords.None ? [first, .. rest.Split('-')] : null;
    }

    static WorkWords Meaning(string word) => PlaceWords.Of(PlaceName.Fold(word));

    static WorkWords Strip(List<string> words)
    {
        var said = WorkWords.None;
        var folded = words.ConvertAll(PlaceName.Fold);
        for (var i = 0; i < words.Count; i++)
        {
            for (var n = Math.Min(PlaceWords.LongestFrom(folded[i]), words.Count - i); n > 0; n--)
            {
                var phrase = n == 1 ? folded[i] : string.Join(' ', folded.GetRange(i, n));
                if (PlaceWords.Of(phrase) is var meaning and not WorkWords.None && !StartsName(folded, i, n, meaning) && !(n == 1 && IsState(words, i)))
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
        while (words.Count > 0 && PlaceWords.IsJoint(PlaceName.Fold(words[0])) && !IsState(words, 0))
            words.RemoveAt(0);
        while (words.Count > 0 && PlaceWords.IsJoint(PlaceName.Fold(words[^1])) && !IsState(words, words.Count - 1))
            words.RemoveAt(words.Count - 1);

        return said;
    }

    // "IN 46953" and "OK" are states, "IN USA" is not.
    static bool IsState(List<string> words, int at) =>
        words[at] is "IN" or "OR" or "OK" or "ME" or "HI" && (at == words.Count - 1 || char.IsAsciiDigit(words[at + 1][0]));

    // "West" of "West Jordan" and "North" of "North Bergen" belong to the name; "East" of "US East" does not.
    static bool StartsName(List<string> folded, int at, int length, WorkWords meaning) =>
        meaning is WorkWords.Noise && length == 1 && folded[at] is "north" or "south" or "east" or "west" or "central" or "mountain"
        && at + 1 < folded.Count && PlaceWords.Of(folded[at + 1]) is WorkWords.None && at == 0;

    void ReadNames(List<string> words, Break before)
    {
        var text = string.Join(' ', words);
        if (Gazetteer.Find(text) is { Length: > 0 } whole)
        {
            Add(text, whole, before);
            return;
        }

        if (text.Any(c => c >= 0x2E80))
        {
            ReadCjk(text, before);
            return;
        }

        var postal = PostalCode.Take(words);
        text = string.Join(' ', words);
        if (words.Count == 0)
            return;
        if (Gazetteer.Find(text) is { Length: > 0 } known)
            Add(text, known, before, postal);
        else if (!PeelEnd(words, before, postal) && !PeelStart(words, before))
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
            if (!fits || !isStreet && words.Count == n + 1 && IsDirection(words[0]))
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
            if ((isName || IsUpper(string.Join(' ', rest)) || meanings.All(m => m.IsCode && m.Kind is PlaceKind.Country) && start is not ("US" or "USA" or "UK")) && Gazetteer.Find(string.Join(' ', rest)).Length == 0)
                return false;

            Add(start, meanings, before);
            if (meanings.Any(m => m.Kind is PlaceKind.Region && m.IsCode))
                AddUnknown(rest, Break.Comma, null);
            else if (string.Join(' ', rest) is var name && Gazetteer.Find(name) is { Length: > 0 } known)
                Add(name, known, Break.Comma);
            return true;
        }

        return false;
    }

    void AddUnknown(List<string> words, Break before, string? postal)
    {
        var street = words.FindLastIndex(w => PlaceWords.IsStreet(PlaceName.Fold(w)));
        var isAddress = words[0].Any(char.IsAsciiDigit) || street > 0 && words.Take(street).Any(w => w.Any(char.IsAsciiDigit));
        if (isAddress)
            words = street >= 0 ? words[(street + 1)..] : [];
        while (isAddress && words.Count > 1 && words[0].Length <= 2)
            words = words[1..];

        var name = string.Join(' ', words).Trim(' ', '.', '-', '\'', '’', '"');
        if (name.Length is < 2 or > 60 || char.IsLower(name[0]) || words.Any(w => PlaceWords.IsNoName(PlaceName.Fold(w))) || words.Count > 5 || !char.IsLetter(name[0]) || !name.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’'))
            return;

        var meanings = Gazetteer.Find(name);
        parts.Add(new(name, meanings, before, Piece, postal));
    }

    void ReadCjk(string text, Break before)
    {
        for (var i = 0; i < text.Length; i++)
        {
            for (var n = text[i] < 0x2E80 ? 0 : Math.Min(8, text.Length - i); n > 1; n--)
            {
                if (Gazetteer.Find(text.AsSpan(i, n)) is not { Length: > 0 } meanings)
                    continue;

                Add(text.Substring(i, n), meanings, before);
                before = Break.Comma;
                i += n - 1;
                break;
            }
        }
    }

    void Add(string text, Named[] meanings, Break before, string? postal = null) => parts.Add(new(text, meanings, before, Piece, postal));

    static bool IsDirection(string word) => PlaceName.Fold(word) is "north" or "south" or "east" or "west" or "new" or "old" or "fort" or "port" or "lake" or "mount";

    // In a row of words an abbreviation counts in capitals only: "Athens GA", not "work in".
    static bool IsWritten(string text, Named[] meanings) => meanings.Any(m => !m.IsCode) || IsUpper(text);

    static bool IsUpper(string text) => text.All(c => !char.IsLetter(c) || char.IsUpper(c));
}
