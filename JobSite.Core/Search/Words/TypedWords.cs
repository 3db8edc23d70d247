namespace JobSite.Core.Search.Words;

/// <summary>Reads what a visitor typed: words, "a phrase", -word, title:word. Any text at all is good; the rest of a long one is dropped.</summary>
static class TypedWords
{
    const int LongestText = 500;
    const int MostWords = 10;
    const string TitleSign = "title:";

    public static IReadOnlyList<TypedPart> Read(string? typed)
    {
        var text = typed is { Length: > LongestText } ? typed[..LongestText] : typed ?? "";
        var parts = new List<TypedPart>();
        var left = MostWords;
        for (var at = 0; at < text.Length && left > 0;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isNot = Skip(text, ref at, "-");
            var isTitle = Skip(text, ref at, TitleSign);
            var isQuoted = at < text.Length && IsQuote(text[at]);
            var end = isQuoted ? Until(text, ++at, IsQuote) : Until(text, at, char.IsWhiteSpace);
            if (WordsOf(text[at..end], left) is { Count: > 0 } words)
            {
                parts.Add(new(words, isQuoted, isTitle, isNot));
                left -= words.Count;
            }

            at = isQuoted ? end + 1 : end;
        }

        return parts;
    }

    /// <summary>The words of a text that say something.</summary>
    public static IReadOnlyList<Word> WordsOf(string text, int most = MostWords) =>
        [.. WordReader.In(text).Where(w => !w.IsExtra && !StopWords.Contains(w.Term)).Take(most)];

    static bool Skip(string text, ref int at, string sign)
    {
        if (string.Compare(text, at, sign, 0, sign.Length, StringComparison.OrdinalIgnoreCase) != 0
            || at + sign.Length >= text.Length || char.IsWhiteSpace(text[at + sign.Length]))
            return false;

        at += sign.Length;
        return true;
    }

    static int Until(string text, int at, Func<char, bool> isEnd)
    {
        while (at < text.Length && !isEnd(text[at]))
            at++;

        return at;
    }

    static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
