namespace JobSite.Core.Text.Words;

/// <summary>The words that occur in the phrases of a table, by number.</summary>
sealed class PhraseWords
{
    public const int LongestWord = 40;

    readonly Dictionary<string, int> ids = [];
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known;

    public PhraseWords() => known = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Add(string word)
    {
        if (!ids.TryGetValue(word, out var id))
            ids[word] = id = ids.Count;

        return id;
    }

    /// <summary>The folded words of a phrase.</summary>
    public static List<string> Split(string phrase)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var words = new List<string>();
        foreach (var word in WordScan.Of(phrase))
            words.Add(folded[..FoldWord(phrase.AsSpan(word.Start, word.Length), folded)].ToString());

        return words;
    }

    public WordId Find(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = FoldWord(word, folded);
        if (length == 0)
            return new(WordId.Unknown, WordId.Unknown);

        ReadOnlySpan<char> whole = folded[..length];
        var exact = known.TryGetValue(whole, out var id) ? id : WordId.Unknown;

        return new(exact, length > 3 && whole[^1] is 's' or '+' or 'n' ? StemOf(whole) : WordId.Unknown);
    }

    /// <summary>The word without the ending of a plural or of a German feminine, where we know it so.</summary>
    int StemOf(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["s", "+", "innen", "in"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending)
                && known.TryGetValue(word[..^ending.Length], out var id))
                return id;

        return WordId.Unknown;
    }

    static int FoldWord(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (word.Length > folded.Length)
            return 0;
        if (word is "&")
            word = "and";

        var length = 0;
        foreach (var c in word)
            if (c is not ('\'' or '’') && !Folding.IsMark(c))
                folded[length++] = Folding.Fold(c);

        return length;
    }
}
