namespace JobSite.Core.Search.Words;

/// <summary>
/// Takes a text apart into words, for the index, for what visitors type and for highlighting alike. Knows c++, c#, .net
/// and node.js also at the end of a sentence; scripts without spaces come in pairs of characters.
/// </summary>
sealed class WordReader
{
    public const int Longest = 64;

    readonly char[] plain = new char[Longest];
    readonly Queue<Word> extras = new();
    readonly WordPool pool = new();
    string text = "";
    int at;
    int position;
    int lastEnd;
    string lastTerm = "";

    [ThreadStatic]
    static WordReader? own;

    public static IReadOnlyList<Word> In(string text)
    {
        var reader = own ??= new();
        reader.Read(text);
        var words = new List<Word>();
        while (reader.Next(out var word))
            words.Add(word);

        return words;
    }

    public void Read(string newText, int firstPosition = 0)
    {
        (text, at, position, lastEnd, lastTerm) = (newText, 0, firstPosition, -2, "");
        extras.Clear();
    }

    public bool Next(out Word word)
    {
        if (extras.TryDequeue(out word))
            return true;

        for (; at < text.Length; at++)
        {
            if (text[at] is ' ' or '\n' or ',')
                continue;

            if (text[at] == '.' && IsDotNet(at))
            {
                word = Made("dotnet", null, at, at + 4);
                return true;
            }

            if (Fold.IsUnspaced(text[at]))
            {
                word = Pair();
                return true;
            }

            if (char.IsLetterOrDigit(text[at]) || char.IsHighSurrogate(text[at]) && char.IsLetterOrDigit(text, at))
            {
                word = Run();
                return true;
            }
        }

        return false;
    }

    Word Run()
    {
        var start = at;
        var length = 0;
        for (; at < text.Length && length < Longest && char.IsAsciiLetterOrDigit(text[at]); at++)
            plain[length++] = (char)(text[at] | 0x20); // changes upper case only
        for (; at < text.Length && IsInside(text[at]); at++)
            if (!Fold.IsMark(text[at]))
                length += Fold.Into(plain.AsSpan(length), text[at]);

        string? stem;
        if (at == text.Length || text[at] is ' ' or ',')
            return Made(pool.Of(plain.AsSpan(0, length), out stem), stem, start, at);
        if (at + 1 < text.Length && text[at] == '+' && text[at + 1] == '+' && !IsLetter(at + 2))
            return Signed(length, "plusplus", start, at + 2);
        if (at < text.Length && text[at] == '#' && length == 1 && !IsLetter(at + 1))
            return Signed(length, "sharp", start, at + 1);
        if (IsEnding(".js"))
            return Signed(length, "js", start, at + 3, true);
        if (IsEnding(".net"))
            return Signed(length, "net", start, at + 4, true, "dotnet");
        if (at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && !IsLetter(at + 2))
            at += 2;

        return Made(pool.Of(plain.AsSpan(0, length), out stem), stem, start, at);
    }

    Word Signed(int length, string ending, int start, int end, bool isAlsoPlain = false, string? alsoSaid = null)
    {
        var alone = pool.Of(plain.AsSpan(0, length), out var stem);
        var word = Made(Cut(alone + ending), null, start, end);
        if (isAlsoPlain)
            extras.Enqueue(word with { Term = alone, Stem = stem, IsExtra = true });
        if (alsoSaid is not null)
            extras.Enqueue(word with { Term = alsoSaid, IsExtra = true });

        return word;
    }

    Word Made(string term, string? stem, int start, int end)
    {
        var glued = start == lastEnd || start == lastEnd + 1 && !char.IsWhiteSpace(text[lastEnd]);
        var word = new Word(term, stem, start, end, position++, glued, false);
        if (glued && start > 0 && text[start - 1] is '-' or '‑' && lastTerm.Length > 0)
            extras.Enqueue(word with { Term = pool.Of(Cut(lastTerm + term), out stem), Stem = stem, IsExtra = true });

        (at, lastEnd, lastTerm) = (end, end, term);
        return word;
    }

    Word Pair()
    {
        var start = at++;
        while (at < text.Length && Fold.IsMark(text[at]))
            at++;
        var glued = start == lastEnd;
        lastEnd = at;
        lastTerm = "";
        if (at < text.Length && Fold.IsUnspaced(text[at]))
            return new(pool.Of([text[start], text[at]], out _), null, start, at + 1, position++, glued, false);

        // The last of a run stands alone too, so that one character is found wherever it is.
        return new(pool.Of([text[start]], out _), null, start, at, position++, glued, glued);
    }

    static bool IsInside(char c) => c > ' ' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Fold.IsMark(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark) && !Fold.IsUnspaced(c);

    bool IsDotNet(int i) => (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && IsAt(i, ".net");

    bool IsEnding(string ending) => at < text.Length && text[at] == '.' && IsAt(at, ending);

    bool IsAt(int i, string ending) =>
        string.Compare(text, i, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLetter(i + ending.Length);

    bool IsLetter(int i) => i < text.Length && char.IsLetterOrDigit(text[i]);

    static string Cut(string term) => term.Length <= Longest ? term : term[..Longest];
}
