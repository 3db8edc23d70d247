using JobSite.Core.Search.Indexing;
using JobSite.Core.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Finding;

/// <summary>What was meant by a word that is not, or hardly, on this board: the most frequent of its words that differs by a letter or two.</summary>
static class Spelling
{
    const int Enough = 10;   // whoever found so many needs no help
    const int Shortest = 4;
    const int Clearly = 10;  // so many times as frequent as what was typed
    const int MostTries = 2000;

    static readonly JobParts[] Read = [JobParts.Title, JobParts.Skills, JobParts.Company, JobParts.Place, JobParts.Body];

    public static string? Better(IndexView view, SearchPlan plan, int found)
    {
        if (found >= Enough || string.IsNullOrWhiteSpace(plan.Filter.Words))
            return null;

        var typed = plan.Filter.Words;
        foreach (var word in TypedWords.Read(typed).Where(p => p.IsPlainWord).Select(p => p.Words[0]).Reverse().DistinctBy(w => w.Start))
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
        var own = WordGroup.FormsOf(word).Sum(f => Frequency(view, f.Terms[0]));
        var distance = word.Length < 6 ? 1 : 2;
        var counts = new Dictionary<string, (float Likeness, int Count)>(StringComparer.Ordinal);
        foreach (var part in Read)
            foreach (var segment in view.Segments)
                if (segment.Reader.GetTerms(FieldWeights.NameOf(part)) is { } terms)
                    Near(terms, new(FieldWeights.NameOf(part), word), distance, counts);

        return counts.Where(c => c.Value.Count > own * Clearly)
            .OrderByDescending(c => c.Value.Likeness * Math.Log(1 + c.Value.Count)).Select(c => c.Key).FirstOrDefault();
    }

    static void Near(Terms terms, Term word, int distance, Dictionary<string, (float Likeness, int Count)> counts)
    {
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), word, distance, prefixLength: 1, transpositions: true);
        for (var tries = 0; tries < MostTries && near.MoveNext(); tries++)
        {
            var found = near.Term.Utf8ToString();
            var boost = near.Attributes.AddAttribute<IBoostAttribute>().Boost;
            if (found[0] != Stem.Sign && found != word.Text)
                counts[found] = (boost, counts.GetValueOrDefault(found).Count + near.DocFreq);
        }
    }

    static int Frequency(IndexView view, string term) => Read.Sum(part => view.Reader.DocFreq(new(FieldWeights.NameOf(part), term)));
}
