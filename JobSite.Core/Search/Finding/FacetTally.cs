using System.Numerics;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>Counts what was found by each value of each facet, over all segments.</summary>
sealed class FacetTally(Meanings meanings)
{
    // Where so few of a segment are found, looking at each of them is faster than counting sets.
    const int Few = 64;

    public int[] Workplaces { get; private set; } = [];
    public int[] Categories { get; private set; } = [];
    public int[] Seniorities { get; private set; } = [];
    public int[] Employments { get; private set; } = [];
    public int[] Since { get; } = new int[Moment.Days.Length];
    public int PayStated { get; private set; }
    public int[] Reaches { get; private set; } = new int[meanings.Reaches.Count];
    public int[] Skills { get; private set; } = new int[meanings.Skills.Count];
    public int[] Companies { get; private set; } = new int[meanings.Companies.Count];

    public void Add(SegmentMatches found)
    {
        var columns = found.Segment.Columns;
        Workplaces = CountSets(found, Facet.Workplace, columns.Workplaces, Workplaces);
        Categories = CountSets(found, Facet.Category, columns.Categories, Categories);
        Seniorities = CountSets(found, Facet.Seniority, columns.Seniorities, Seniorities);
        Employments = CountSets(found, Facet.Employment, columns.Employments, Employments);
        CountSets(found, Facet.PostedWithin, found.Since, Since);
        PayStated += CountSets(found, Facet.PayStated, [columns.PayStated], [])[0];

        Reaches = CountNames(Documents(found, Facet.LivesIn), columns.Reach, Reaches);
        Companies = CountNames(Documents(found, Facet.Company), columns.Company, Companies);
        AddSkills(found);
    }

    public void AddSkills(SegmentMatches found) =>
        Skills = CountNames(Documents(found, Facet.Skill), found.Segment.Columns.Skills, Skills);

    public static ReadOnlySpan<int> Documents(SegmentMatches found, Facet facet)
    {
        if (!found.Has(facet))
            return found.Documents;

        var set = found.Without(facet);
        return found.List(set, Bits.Count(set.Span)).Span;
    }

    static int[] CountSets(SegmentMatches found, Facet facet, ulong[][] sets, int[] counts)
    {
        if (counts.Length == 0)
            counts = new int[sets.Length];
        var within = found.Has(facet) ? found.Without(facet) : found.All;
        var count = found.Has(facet) ? Bits.Count(within.Span) : found.Count;
        if (count == 0)
            return counts;

        if (count < within.Length * 64 / Few)
        {
            foreach (var document in found.Has(facet) ? found.List(within, count).Span : found.Documents)
                for (var i = 0; i < sets.Length; i++)
                    counts[i] += (int)(sets[i][document >> 6] >> document & 1);
            return counts;
        }

        for (var i = 0; i < sets.Length; i++)
            counts[i] += Bits.CountBoth(within.Span, sets[i]);
        return counts;
    }

    static int[] CountNames(ReadOnlySpan<int> documents, NameColumn column, int[] totals)
    {
        if (documents.Length == 0)
            return totals;

        var counts = new int[column.Global.Length];
        foreach (var document in documents)
            counts[column.Numbers[document]]++;
        return Total(counts, column.Global, totals);
    }

    static int[] CountNames(ReadOnlySpan<int> documents, NamesColumn column, int[] totals)
    {
        if (documents.Length == 0)
            return totals;

        var counts = new int[ushort.MaxValue + 1];
        foreach (var document in documents)
            foreach (var number in column.Numbers.AsSpan(column.Starts[document]..column.Starts[document + 1]))
                counts[number]++;
        return Total(counts, column.Global, totals);
    }

    static int[] Total(int[] counts, int[] global, int[] totals)
    {
        for (var i = 0; i < global.Length; i++)
        {
            if (counts[i] == 0)
                continue;
            if (global[i] >= totals.Length)
                Array.Resize(ref totals, (int)BitOperations.RoundUpToPowerOf2((uint)global[i] + 1));
            totals[global[i]] += counts[i];
        }

        return totals;
    }
}
