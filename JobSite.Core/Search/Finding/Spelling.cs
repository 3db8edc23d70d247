using JobSite.Core.Search.Indexing;
using JobSite.Core.Search.Words;

namespace JobSite.Core.Search.Finding;

/// <summary>What was meant by a word that is not, or hardly, on this board: the most frequent of its words that differs by a letter or two.</summary>
static class Spelling
{
    const int Enough = 10;   // whoever found so many needs no help
    const int Shortest = 4;
    const int Clearly = 10;  // so many times as frequent as what was typed

    public static string? Better(IndexView view, SearchPlan plan, int found)
    {
        if (found >= Enough || string.IsNullOrWhiteSpace(plan.Filter.Words))
            return null;

        var typed = plan.Filter.Words;
        foreach (var word in TypedWords.Read(typed).Where(p => p.IsPlainWord).Select(p => p.Words[0]).DistinctBy(w => w.Term))
            if (word.Term.Length >= Shortest && Meant(view, word.Term) is { } meant)
                typed = Replaced(typed, word.Term, meant);
        if (typed == plan.Filter.Words)
            return null;

        return Finder.Count(view, new(plan.Filter with { Words = typed }, view, plan.Now)) > found ? typed : null;
    }

    static string Replaced(string typed, string term, string meant)
    {
        foreach (var word in WordReader.In(typed).Reverse())
            if (word.Term == term)
                typed = string.Concat(typed.AsSpan(0, word.Start), meant, typed.AsSpan(word.End));

        return typed;
    }

    static string? Meant(IndexView view, string word)
    {
        var own = WordGroup.FormsOf(word).Max(f => view.Reader.DocFreq(new(FieldWeights.NameOf(JobParts.Title), f.Terms[0])));
        var best = view.Meanings.Words.Near(word, word.Length < 6 ? 1 : 2)
            .Where(near => near.Count > own * Clearly)
            .OrderBy(near => near.Slips).ThenByDescending(near => near.Count).FirstOrDefault();

        return best.Word;
    }
}
