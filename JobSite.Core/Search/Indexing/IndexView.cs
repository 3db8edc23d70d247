using JobSite.Core.Search.Columns;
using Lucene.Net.Index;

namespace JobSite.Core.Search.Indexing;

/// <summary>The index as it was at one moment. Who holds one must give it back.</summary>
sealed class IndexView : IDisposable
{
    readonly DirectoryReader reader;

    public IndexView(DirectoryReader reader, Meanings meanings, IndexView? before)
    {
        this.reader = reader;
        Meanings = meanings;
        var known = before?.Segments.ToDictionary(s => s.Reader);
        Segments = [.. reader.Leaves.Select(leaf => leaf.AtomicReader)
            .Select(segment => known?.GetValueOrDefault(segment) ?? new(segment, meanings))];
        Documents = reader.NumDocs;
    }

    public Meanings Meanings { get; }
    public IReadOnlyList<SegmentView> Segments { get; }
    public int Documents { get; }
    public DirectoryReader Reader => reader;

    public bool TryHold() => reader.TryIncRef();

    public void Dispose() => reader.DecRef();
}
