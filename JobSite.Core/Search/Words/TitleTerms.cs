namespace JobSite.Core.Search.Words;

/// <summary>A title's pairs of neighbors, and the title as a whole: what makes "data engineer" more than its two words.</summary>
static class TitleTerms
{
    public static IEnumerable<string> Of(string title)
    {
        var words = WordReader.In(title).Where(w => !w.IsExtra && !StopWords.Contains(w.Term)).Select(w => w.Term).Take(20).ToList();
        if (words.Count > 0)
            yield return Whole(words);
        foreach (var (first, second) in words.Zip(words.Skip(1)))
            yield return Pair(first, second);
    }

    public static string Pair(string first, string second) => $"{Stem.Of(first) ?? first} {Stem.Of(second) ?? second}";

    public static string Whole(IEnumerable<string> words) => "=" + string.Join(' ', words);
}
