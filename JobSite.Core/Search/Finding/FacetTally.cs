using System.Numerics;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>Counts what was found by each value of each facet, over all segments.</summary>
sealed class FacetTally
{
    // Where so few of a segment are found, looking at each of them is faster than counting sets.
    const int Few = 64;

    FacetTally(IndexView view, IReadOnlyList<SegmentMatches> found, JobFilter filter)
    {
        foreach (var segment in found)
        {
            var columns = segment.Segment.Columns;
            CountSets(segment, Facet.Workplace, columns.Workplaces, Workplaces);
            CountSets(segment, Facet.Category, columns.Categories, Categories);
            CountSets(segment, Facet.Seniority, columns.Seniorities, Seniorities);
            CountSets(segment, Facet.Employment, columns.Employments, Employments);
            CountSets(segment, Facet.PostedWithin, segment.Moment.Since, Since);
            CountSets(segment, Facet.PayStated, columns.PayStatedAlone, PayStated);
            Reaches = CountNames(segment, Facet.LivesIn, columns.Reach, Reaches);
        }

        Skills = FrequentNames.Count(view, found, Facet.Skill, filter.Skills) ?? Each(found, Facet.Skill);
        Companies = FrequentNames.Count(view, found, Facet.Company, filter.Companies) ?? Each(found, Facet.Company);
    }

    public int[] Workplaces { get; } = new int[4];
    public int[] Categories { get; } = new int[32];
    public int[] Seniorities { get; } = new int[16];
    public int[] Employments { get; } = new int[16];
    public int[] Since { get; } = new int[Moment.Days.Length];
    public int[] PayStated { get; } = new int[1];
    public int[] Reaches { get; } = [];
    public int[] Skills { get; }
    public int[] Companies { get; }

    public static FacetTally Of(IndexView view, IReadOnlyList<SegmentMatches> found, JobFilter filter) => new(view, found, filter);

    /// <summary>All skills or companies, by looking at each job.</summary>
    public static int[] Each(IReadOnlyList<SegmentMatches> found, Facet facet)
    {
        int[] totals = [];
        foreach (var segment in found)
            totals = facet == Facet.Skill
                ? CountNames(segment.DocumentsWithout(facet), segment.Segment.Columns.Skills, totals)
                : CountNames(segment.DocumentsWithout(facet), segment.Segment.Columns.Company, totals);

        return totals;
    }

    static void CountSets(SegmentMatches found, Facet facet, ulong[][] sets, int[] counts)
    {
        var (within, count) = found.Without(facet);
        if (count == 0)
            return;

        if (count < found.Segment.Columns.Documents / Few)
            foreach (var document in found.DocumentsWithout(facet))
                for (var i = 0; i < sets.Length; i++)
                    counts[i] += (int)(sets[i][document >> 6] >> document & 1);
        else
            for (var i = 0; i < sets.Length; i++)
                counts[i] += Bits.CountBoth(within.Span, sets[i]);
    }

    /// <summary>Values that many share are counted as sets, the rest one by one.</summary>
    static int[] CountNames(SegmentMatches found, Facet facet, NameColumn column, int[] totals)
    {
        var (within, count) = found.Without(facet);
        if (count < found.Segment.Columns.Documents / Few || column.Frequent.Count == 0)
            return CountNames(found.DocumentsWithout(facet), column, totals);

        foreach (var (number, set) in column.Frequent)
            totals = Add(totals, column.Global[number], Bits.CountBoth(within.Span, set));
        using var scratch = new Scratch();
        var rest = scratch.Set(within.Length).Span;
        within.Span.CopyTo(rest);
        Bits.And(rest, column.Rest);
        var documents = scratch.List(Bits.Count(rest)).Span;
        Bits.List(rest, documents);

        return CountNames(documents, column, totals);
    }

    static int[] CountNames(ReadOnlySpan<int> documents, NameColumn column, int[] totals)
    {
        if (documents.Length == 0)
            return totals;

        using var scratch = new Scratch();
        var counts = scratch.List(column.Global.Length).Span;
        counts.Clear();
        foreach (var document in documents)
            counts[column.Numbers[document]]++;
        return Total(counts, column.Global, totals);
    }

    static int[] CountNames(ReadOnlySpan<int> documents, NamesColumn column, int[] totals)
    {
        if (documents.Length == 0)
            return totals;

        using var scratch = new Scratch();
        var counts = scratch.List(column.Global.Length + 1).Span;
        counts.Clear();
        foreach (var document in documents)
            foreach (var number in column.Numbers.AsSpan(column.Starts[document]..column.Starts[document + 1]))
                counts[number]++;
        return Total(counts, column.Global, totals);
    }

    static int[] Total(ReadOnlySpan<int> counts, int[] global, int[] totals)
    {
        for (var i = 0; i < global.Length; i++)
            if (counts[i] != 0)
                totals = Add(totals, global[i], counts[i]);

        return totals;
    }

    static int[] Add(int[] totals, int name, int count)
    {
        if (name >= totals.Length)
            Array.Resize(ref totals, (int)BitOperations.RoundUpToPowerOf2((uint)name + 1));
        totals[name] += count;
        return totals;
    }
}
