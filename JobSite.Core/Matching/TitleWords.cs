using JobSite.Core.Search.Words;
using JobSite.Core.Work;

namespace JobSite.Core.Matching;

/// <summary>The words that say what somebody does: of a job's title, or of the line in which a candidate says it.</summary>
public static class TitleWords
{
    const int Most = 12;

    /// <summary>Without level, brackets and gender marks; the forms of a word are one.</summary>
    public static IReadOnlyList<string> Of(string title) =>
        [.. WordReader.In(TitleReader.ForLineage(title))
            .Where(w => !w.IsExtra && !StopWords.Contains(w.Term))
            .Select(w => Stem.Of(w.Term) ?? w.Term)
            .Distinct()
            .Take(Most)];
}
