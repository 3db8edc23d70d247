using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>What a search finds in one segment: with all its filters, and without each of them, which two threads may ask for.</summary>
sealed class SegmentMatches
{
    readonly List<(Facet Facet, ReadOnlyMemory<ulong> Set)> filters;
    readonly Dictionary<Facet, (ReadOnlyMemory<ulong> Set, int Count)> without = [];
    readonly Dictionary<ReadOnlyMemory<ulong>, Part> rests = [];
    readonly Memory<ulong> words;
    readonly Scratch scratch;
    Memory<int>? documents;

    public SegmentMatches(SegmentView segment, SearchPlan plan, Scratch scratch)
    {
        (Segment, this.scratch) = (segment, scratch);
        Moment = segment.At(plan.Now);
        Words = [.. plan.Query.Must.Select(group => WordFinder.Find(segment, group))];
        words = Copy(Moment.Visible);
        Narrow(plan);

        filters = [.. SegmentFilters.Of(segment, plan, Moment, scratch)];
        (All, Count) = Counted(null);
    }

    public SegmentView Segment { get; }
    public IReadOnlyList<WordHits> Words { get; }
    public Moment Moment { get; }
    public ReadOnlyMemory<ulong> All { get; }
    public int Count { get; }

    public ReadOnlySpan<int> Documents => (documents ??= List(All, Count)).Span;

    /// <summary>What all filters but this one let through, and how many that are.</summary>
    public (ReadOnlyMemory<ulong> Set, int Count) Without(Facet facet)
    {
        if (!filters.Exists(f => f.Facet == facet))
            return (All, Count);
        lock (without)
            return without.TryGetValue(facet, out var known) ? known : without[facet] = Counted(facet);
    }

    /// <summary>The same, to be counted from whichever end is nearer.</summary>
    public Part PartOf(Facet facet)
    {
        var (set, count) = Without(facet);
        if (count <= Segment.Columns.Documents / 2)
            return new(set, count, false);

        lock (rests)
            return rests.TryGetValue(set, out var known) ? known : rests[set] = Rest(set, count);
    }

    (ReadOnlyMemory<ulong> Set, int Count) Counted(Facet? but)
    {
        var set = Copy(words);
        foreach (var filter in filters)
            if (filter.Facet != but)
                Bits.And(set.Span, filter.Set.Span);

        return (set, Bits.Count(set.Span));
    }

    Part Rest(ReadOnlyMemory<ulong> set, int count)
    {
        var rest = scratch.Set(set.Length);
        Bits.Not(set.Span, rest.Span, Segment.Columns.Documents);
        return new(rest, Segment.Columns.Documents - count, true);
    }

    Memory<int> List(ReadOnlyMemory<ulong> set, int count)
    {
        var list = scratch.List(count);
        Bits.List(set.Span, list.Span);
        return list;
    }

    void Narrow(SearchPlan plan)
    {
        var set = words.Span;
        var other = scratch.Set(words.Length).Span;
        foreach (var hits in Words)
            hits.AndInto(set, other);
        if (plan.Place.Count > 0)
            Bits.And(set, InPlace(plan, other));
        if (plan.IsAnywhere)
            SegmentFilters.From(Segment, plan, JobReach.Worldwide).AndInto(set, other);

        foreach (var group in plan.Query.Not)
            WordFinder.Find(Segment, group).NotInto(set);
        foreach (var skill in plan.NotSkills)
            WordFinder.Find(Segment, JobFields.Keys, JobKeys.Skill(skill)).NotInto(set);
        foreach (var company in plan.NotCompanies)
            WordFinder.Find(Segment, JobFields.Keys, JobKeys.Company(company)).NotInto(set);
    }

    /// <summary>All its words are in the names of a job's places, or it is a name of their country.</summary>
    ReadOnlySpan<ulong> InPlace(SearchPlan plan, Span<ulong> other)
    {
        var set = scratch.Set(words.Length).Span;
        WordFinder.Find(Segment, plan.Place[0]).FillInto(set);
        foreach (var word in plan.Place.Skip(1))
            WordFinder.Find(Segment, word).AndInto(set, other);
        if (plan.Country is { } country)
            WordFinder.Find(Segment, JobFields.Keys, JobKeys.Country(country)).OrInto(set);

        return set;
    }

    Memory<ulong> Copy(ReadOnlyMemory<ulong> set)
    {
        var copy = scratch.Set(set.Length);
        set.CopyTo(copy);
        return copy;
    }
}
