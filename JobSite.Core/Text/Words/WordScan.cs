namespace JobSite.Core.Text.Words;

/// <summary>
/// The words of a text: c++, c#, .net and node.js are words, and so is every Chinese or Japanese sign.
/// </summary>
static class WordScan
{
    const int LongText = 500;

    [ThreadStatic] static (string Text, Word[] Words) latest;

    /// <summary>Several readers ask for the words of one long text, one after the other: they are found once.</summary>
    public static Word[] Of(string text)
    {
        if (text.Length < LongText)
            return Read(text);
        if (!ReferenceEquals(text, latest.Text))
            latest = (text, Read(text));

        return latest.Words;
    }

    static Word[] Read(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 6 + 4);
        var gap = Gap.Sentence;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end == at)
            {
                gap = Max(gap, GapOf(text, at++));
                continue;
            }

            words.Add(new(at, end, gap, WordPrint.Of(text[at..end])));
            (at, gap) = (end, Gap.None);
        }

        return [.. words];
    }

    static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var c = Folding.Fold(text[at]);
        if (Folding.IsCjk(c) || c == '&')
            return at + 1;
        if (c == '.' && IsInner(text, at + 1) && char.IsAsciiLetter(text[at + 1])
            && (at == 0 || !IsInner(text, at - 1) && text[at - 1] is not '.'))
            return EndOfLetters(text, at + 1);

        return IsInner(text, at) ? EndOfLetters(text, at) : at;
    }

    static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length
            && (IsInner(text, end) || Folding.IsMark(text[end]) || text[end] == '.' && IsInner(text, end + 1)))
            end++;

        if (end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's' or 'S' && !IsInner(text, end + 2))
            return end + 2;

        return end + Sign(text, start, end);
    }

    /// <summary>How many of the signs after a word belong to it, as in c++, c#, security+.</summary>
    static int Sign(ReadOnlySpan<char> text, int start, int end)
    {
        char At(ReadOnlySpan<char> t, int i) => i < t.Length ? Folding.Fold(t[i]) : ' ';

        return (At(text, end), At(text, end + 1)) switch
        {
            ('+', '+') => 2,
            ('+', var next) when !Folding.IsLetterOrDigit(next) => 1,
            ('#', _) when end - start <= 2 => 1,
            _ => 0,
        };
    }

    static bool IsInner(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Folding.IsInner(text[at]);

    static Gap GapOf(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' or '\t' or '-' or '_' or '/' or '\'' or '’' or '\u00A0' or '\u2010' or '\u2011' or '\u200B' or '®' or '™' =>
            Gap.Space,
        '\n' or '\r' or '.' or '!' or '?' or '•' or '。' or '！' or '？' or '·' or '●' => Gap.Sentence,
        _ => Gap.Mark,
    };

    static Gap Max(Gap a, Gap b) => a > b ? a : b;
}
