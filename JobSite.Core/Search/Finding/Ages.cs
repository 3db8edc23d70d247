using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>What was found in a segment, the newest first.</summary>
sealed class Ages(SegmentMatches found)
{
    const int Many = 64; // where one document of so many was found, the next one is soon met among all by age

    readonly SegmentColumns columns = found.Segment.Columns;
    readonly int[] documents = found.Count >= found.Segment.Columns.Documents / Many ? found.Segment.Columns.ByAge : Sorted(found);
    int next;
    int document;

    public long Seen => columns.FirstSeen[document];
    public int Id => columns.Ids[document];

    /// <summary>Goes to the next one, and says when it was first seen.</summary>
    public long? Next()
    {
        var all = found.All.Span;
        while (next < documents.Length)
            if (Bits.Has(all, document = documents[next++]))
                return Seen;

        return null;
    }

    static int[] Sorted(SegmentMatches found)
    {
        var documents = found.Documents.ToArray();
        var ages = Array.ConvertAll(documents, d => -found.Segment.Columns.FirstSeen[d]);
        Array.Sort(ages, documents);
        return documents;
    }
}
