namespace JobSite.Core.Text.Words;

/// <summary>The words that occur in the phrases of a table, by number.</summary>
sealed class PhraseWords
{
    readonly Dictionary<ulong, int> ids = [];

    public int Add(string word)
    {
        var print = WordPrint.Of(word).Whole;
        if (!ids.TryGetValue(print, out var id))
            ids[print] = id = ids.Count;

        return id;
    }

    /// <summary>The folded words of a phrase.</summary>
    public static List<string> Split(string phrase) =>
        [.. WordScan.Of(phrase).Select(word => Folded(phrase.AsSpan(word.Start, word.Length)))];

    /// <summary>The number of a word, and that of its stem where we know it so.</summary>
    public WordId Find(WordPrint print) => new(
        ids.GetValueOrDefault(print.Whole, WordId.Unknown),
        print.Stem == 0 ? WordId.Unknown : ids.GetValueOrDefault(print.Stem, WordId.Unknown));

    static string Folded(ReadOnlySpan<char> word)
    {
        if (word is "&")
            return "and";

        Span<char> folded = stackalloc char[WordPrint.LongestWord];
        var length = 0;
        foreach (var c in word[..Math.Min(word.Length, folded.Length)])
            if (Folding.HasSound(c))
                folded[length++] = Folding.Fold(c);

        return folded[..length].ToString();
    }
}
