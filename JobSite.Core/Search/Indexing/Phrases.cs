using Lucene.Net.Index;
using Lucene.Net.Search;

namespace JobSite.Core.Search.Indexing;

/// <summary>Finds words that stand one after the other.</summary>
static class Phrases
{
    public static void Find(
        AtomicReader reader, string field, IReadOnlyList<string> terms, IReadOnlyList<int> offsets, Action<int> found)
    {
        var words = terms.Select(term => reader.GetTermPositionsEnum(new(field, term))).ToArray();
        if (words.Any(w => w is null))
            return;

        var document = words[0].NextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS)
        {
            var next = document;
            for (var i = 1; i < words.Length && next == document; i++)
                next = words[i].DocID < document ? words[i].Advance(document) : words[i].DocID;

            if (next > document)
                document = next == DocIdSetIterator.NO_MORE_DOCS ? next : words[0].Advance(next);
            else
            {
                if (StandTogether(words, offsets))
                    found(document);
                document = words[0].NextDoc();
            }
        }
    }

    static bool StandTogether(DocsAndPositionsEnum[] words, IReadOnlyList<int> offsets)
    {
        HashSet<int>? starts = null;
        for (var i = 0; i < words.Length; i++)
        {
            var here = new HashSet<int>();
            for (var left = words[i].Freq; left > 0; left--)
                here.Add(words[i].NextPosition() - offsets[i]);
            if (starts is null)
                starts = here;
            else
                starts.IntersectWith(here);
            if (starts.Count == 0)
                return false;
        }

        return true;
    }
}
