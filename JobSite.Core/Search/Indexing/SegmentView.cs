using JobSite.Core.Search.Columns;
using Lucene.Net.Index;

namespace JobSite.Core.Search.Indexing;

/// <summary>One segment as a search sees it: its words, its columns, and what is visible of it now.</summary>
sealed class SegmentView
{
    readonly ulong[]? live;
    Moment? moment;

    public SegmentView(AtomicReader reader, Meanings meanings)
    {
        Reader = reader;
        Columns = SegmentColumns.Of(reader, meanings);
        if (reader.LiveDocs is not { } documents)
            return;

        live = new ulong[Bits.Words(reader.MaxDoc)];
        for (var document = 0; document < reader.MaxDoc; document++)
            if (documents.Get(document))
                Bits.Add(live, document);
    }

    public AtomicReader Reader { get; }
    public SegmentColumns Columns { get; }

    // Two searches that make the same moment at once do no harm: either may stay.
    public Moment At(DateTimeOffset now) => moment = Moment.At(now.ToUnixTimeMilliseconds(), Columns, live, moment);
}
