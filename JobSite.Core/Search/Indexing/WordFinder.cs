using System.Buffers;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace JobSite.Core.Search.Indexing;

/// <summary>Looks words up in one segment of the index.</summary>
static class WordFinder
{
    const int Rare = 32; // up to one document of so many, a list is smaller and faster than a table

    public static WordHits Find(SegmentView segment, WordGroup group) =>
        segment.Columns.Hits.Get(group.Key, () => Read(segment.Reader, group));

    /// <summary>Something that is looked up whole, such as a key. It fits or it does not.</summary>
    public static WordHits Find(SegmentView segment, string field, string term) => segment.Columns.Hits.Get($"{field}={term}", () =>
    {
        var documents = new List<int>();
        Words(segment.Reader, field, term, 1, (document, _) => documents.Add(document));
        return WordHits.Of(documents, segment.Columns.Documents);
    });

    static WordHits Read(AtomicReader reader, WordGroup group) => Read(reader, found =>
    {
        foreach (var (field, name, weight) in FieldWeights.All)
            if (group.Where.HasFlag(field))
                foreach (var way in field == JobParts.Body ? group.InBody : group.Ways)
                    Way(reader, name, way, weight, found);
    });

    static void Way(AtomicReader reader, string field, Said way, int weight, Action<int, int> found)
    {
        var fit = Math.Max(1, (int)Math.Round(weight * way.Fit));
        if (way.Terms.Count == 1)
            Words(reader, field, way.Terms[0], fit, found);
        else if (way.Offsets is { } offsets)
            Phrases.Find(reader, field, way.Terms, offsets, document => found(document, fit));
        else
            Together(reader, field, way.Terms, document => found(document, fit));
    }

    static void Words(AtomicReader reader, string field, string term, int fit, Action<int, int> found)
    {
        if (reader.GetTermDocsEnum(new(field, term)) is not { } documents)
            return;

        for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            found(document, fit);
    }

    /// <summary>All of the words, in any of their forms, anywhere in the field.</summary>
    static void Together(AtomicReader reader, string field, IReadOnlyList<string> words, Action<int> found)
    {
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < words.Count; i++)
            foreach (var form in WordGroup.FormsOf(words[i].TrimStart(Stem.Sign)).Select(f => f.Terms[0]).Append(words[i]).Distinct())
                Words(reader, field, form, 1, (document, _) =>
                {
                    if (i == 0 || counts.GetValueOrDefault(document) >= i)
                        counts[document] = i + 1;
                });

        foreach (var (document, count) in counts)
            if (count == words.Count)
                found(document);
    }

    static WordHits Read(AtomicReader reader, Action<Action<int, int>> read)
    {
        var fits = ArrayPool<byte>.Shared.Rent(reader.MaxDoc);
        Array.Clear(fits, 0, reader.MaxDoc);
        var touched = new List<int>();
        var many = Math.Max(64, reader.MaxDoc / Rare);
        var count = 0;
        read((document, fit) =>
        {
            if (fits[document] == 0 && count++ <= many)
                touched.Add(document);
            fits[document] = (byte)Math.Min(255, fits[document] + fit);
        });

        var hits = count > many ? Table(fits.AsSpan(0, reader.MaxDoc), count) : Listed(fits, touched);
        ArrayPool<byte>.Shared.Return(fits);
        return hits;
    }

    static WordHits Listed(byte[] fits, List<int> touched)
    {
        touched.Sort();
        return new() { Count = touched.Count, Documents = [.. touched], Fits = [.. touched.Select(d => fits[d])] };
    }

    static WordHits Table(ReadOnlySpan<byte> fits, int count)
    {
        var set = new ulong[Bits.Words(fits.Length)];
        for (var document = 0; document < fits.Length; document++)
            if (fits[document] != 0)
                Bits.Add(set, document);

        return new() { Count = count, FitOf = fits.ToArray(), Set = set };
    }
}
