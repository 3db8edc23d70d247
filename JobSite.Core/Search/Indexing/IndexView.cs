using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Finding;
using Lucene.Net.Index;

namespace JobSite.Core.Search.Indexing;

/// <summary>The index as it was at one moment. Who holds one must give it back.</summary>
sealed class IndexView : IDisposable
{
    readonly DirectoryReader reader;
    NameFrequency? skills;
    NameFrequency? companies;
    LivesInList? livesIn;

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
    public FilterMemory<JobFacets> Facets { get; } = new();
    public FilterMemory<PaySpread?> Spreads { get; } = new();
    public DirectoryReader Reader => reader;

    /// <summary>The skills, or the companies, of most jobs. Worked out when it is first asked for.</summary>
    public NameFrequency Frequent(Facet facet) => facet == Facet.Skill
        ? skills ??= NameFrequency.Of(Segments.Select(s => (s.Columns.Skills.Global, s.Columns.Skills.Frequencies)))
        : companies ??= NameFrequency.Of(Segments.Select(s => (s.Columns.Company.Global, s.Columns.Company.Frequencies)));

    /// <summary>The places that the whole board offers to live in.</summary>
    public LivesInList LivesIn => livesIn ??= new(ReachCounts(), Meanings.Reaches);

    public Names NamesOf(Facet facet) => facet switch
    {
        Facet.Skill => Meanings.Skills,
        Facet.Company => Meanings.Companies,
        _ => Meanings.Reaches,
    };

    public bool TryHold() => reader.TryIncRef();

    public void Dispose() => reader.DecRef();

    int[] ReachCounts()
    {
        var counts = new int[Meanings.Reaches.Count];
        foreach (var column in Segments.Select(s => s.Columns.Reach))
            for (var i = 0; i < column.Global.Length; i++)
                counts[column.Global[i]] += column.Frequencies[i];

        return counts;
    }
}
