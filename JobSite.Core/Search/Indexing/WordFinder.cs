using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace JobSite.Core.Search.Indexing;

/// <summary>Looks words up in one segment of the index.</summary>
static class WordFinder
{
    public static WordHits Find(SegmentView segment, WordGroup group) =>
        segment.Columns.Hits.Get(group.Key, () => Read(segment.Reader, group));

    /// <summary>Something that is looked up whole, such as a key. It fits or it does not.</summary>
    public static WordHits Find(SegmentView segment, string field, string term) => segment.Columns.Hits.Get($"{field}={term}", () =>
    {
        var found = new List<int>();
        if (Documents(segment.Reader, field, term) is { } documents)
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                found.Add(document);

        return WordHits.Of(found, segment.Columns.Documents);
    });

    static WordHits Read(AtomicReader reader, WordGroup group)
    {
        using var table = new FitTable(reader.MaxDoc);
        foreach (var (field, name, weight) in FieldWeights.All)
            if (group.Where.HasFlag(field))
                foreach (var way in field == JobParts.Body ? group.InBody : group.Ways)
                    Read(reader, name, way, Math.Max(1, (int)Math.Round(weight * way.Fit)), table);

        return table.Hits();
    }

    static void Read(AtomicReader reader, string field, Said way, int fit, FitTable table)
    {
        if (way.Terms.Count == 1)
            Word(reader, field, way.Terms[0], fit, table);
        else if (way.Offsets is { } offsets)
            Phrases.Find(reader, field, way.Terms, offsets, document => table.Add(document, fit));
        else
            Together(reader, field, way.Terms, fit, table);
    }

    static void Word(AtomicReader reader, string field, string term, int fit, FitTable table)
    {
        if (Documents(reader, field, term) is { } documents)
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                table.Add(document, fit);
    }

    /// <summary>All of the words, in any of their forms, anywhere in the field.</summary>
    static void Together(AtomicReader reader, string field, IReadOnlyList<string> words, int fit, FitTable table)
    {
        var all = new ulong[Bits.Words(reader.MaxDoc)];
        var one = new ulong[all.Length];
        for (var i = 0; i < words.Count; i++)
        {
            Array.Clear(one);
            foreach (var form in WordGroup.FormsOf(words[i].TrimStart(Stem.Sign)).Select(f => f.Terms[0]).Append(words[i]).Distinct())
                if (Documents(reader, field, form) is { } documents)
                    for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                        Bits.Add(one, document);
            if (i == 0)
                one.CopyTo(all, 0);
            else
                Bits.And(all, one);
        }

        var found = new int[Bits.Count(all)];
        Bits.List(all, found);
        foreach (var document in found)
            table.Add(document, fit);
    }

    static DocsEnum? Documents(AtomicReader reader, string field, string term)
    {
        if (reader.GetTerms(field) is not { } terms)
            return null;

        var found = terms.GetEnumerator();
        return found.SeekExact(new Lucene.Net.Util.BytesRef(term)) ? found.Docs(null, null, DocsFlags.NONE) : null;
    }
}
