using JobSite.Core.Search.Indexing;
using JobSite.Core.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// Takes the last word for the beginning of one where that is what it looks like: "engin" is hardly on the board and
/// words that begin so are. A word of its own stays one: who looks for java does not want javascript.
/// </summary>
static class Beginnings
{
    const int Clearly = 20;     // so many times as frequent as the word itself
    const int MostWords = 32;
    const int MostRead = 400;   // terms of one field of one segment
    const double Fit = 0.4;

    static readonly JobParts[] Read = [JobParts.Title, JobParts.Skills, JobParts.Company, JobParts.Place];

    public static JobQuery Expanded(JobQuery query, IndexView view)
    {
        if (query.LastWord is not { } last)
            return query;

        var group = query.Must[last.Group];
        var own = view.Segments.Sum(s => WordFinder.Find(s, group).Count);
        if (own * Clearly > view.Documents)
            return query;

        var words = Words(view, last.Term);
        if (words.Sum(w => w.Count) < Math.Max(1, own * Clearly))
            return query;

        var must = query.Must.ToArray();
        must[last.Group] = new([.. group.Ways, .. words.Select(w => Said.Word(w.Word, Fit))], group.Where);
        return query with { Must = must };
    }

    static List<(string Word, int Count)> Words(IndexView view, string beginning)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in view.Segments)
            foreach (var part in Read)
                if (segment.Reader.GetTerms(FieldWeights.NameOf(part)) is { } terms)
                    Count(terms.GetEnumerator(), new(beginning), counts);

        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostWords).Select(c => (c.Key, c.Value))];
    }

    static void Count(TermsEnum terms, BytesRef beginning, Dictionary<string, int> counts)
    {
        if (terms.SeekCeil(beginning) == TermsEnum.SeekStatus.END)
            return;

        for (var read = 0; read < MostRead && StringHelper.StartsWith(terms.Term, beginning); read++)
        {
            var word = terms.Term.Utf8ToString();
            counts[word] = counts.GetValueOrDefault(word) + terms.DocFreq;
            if (!terms.MoveNext())
                return;
        }
    }
}
