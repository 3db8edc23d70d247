using System.Numerics;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>Counts what was found by each value of each facet, over all segments. It lives as long as the search's scratch.</summary>
sealed class FacetTally
{
    // Where so few of a segment are found, looking at each of them is faster than counting sets.
    const int Few = 64;

    // Where one of so many is to be looked at for its skills or its company, the most frequent of those are counted first.
    const int Broad = 4;

    FacetTally(IndexView view, IReadOnlyList<SegmentMatches> found, JobFilter filter, bool isMuch, Scratch scratch)
    {
        PayHistogram? pay = null;
        ReadOnlyMemory<int> companies = default, skills = default, reaches = default;
        Both.Run(isMuch,
            () =>
            {
                pay = PayTally.Of(found, view.Meanings.Pay, filter.Currency, scratch);
                companies = Names(Facet.Company, filter.Companies);
            },
            () =>
            {
                foreach (var segment in found)
                    CountSets(segment);
                skills = Names(Facet.Skill, filter.Skills);
                reaches = Each(view, found, Facet.LivesIn, scratch);
            });
        (Pay, Companies, Skills, Reaches) = (pay, companies, skills, reaches);

        ReadOnlyMemory<int> Names(Facet facet, IReadOnlyList<string> chosen) =>
            found.Sum(f => f.PartOf(facet).Count) < view.Documents / Broad
                ? Each(view, found, facet, scratch)
                : FrequentNames.Count(view, found, facet, chosen, scratch) ?? Each(view, found, facet, scratch);
    }

    public int[] Workplaces { get; } = new int[4];
    public int[] Categories { get; } = new int[32];
    public int[] Seniorities { get; } = new int[16];
    public int[] Employments { get; } = new int[16];
    public int[] Since { get; } = new int[Moment.Days.Length];
    public int[] PayStated { get; } = new int[1];
    public PayHistogram? Pay { get; }
    public ReadOnlyMemory<int> Reaches { get; }
    public ReadOnlyMemory<int> Skills { get; }
    public ReadOnlyMemory<int> Companies { get; }

    public static FacetTally Of(IndexView view, IReadOnlyList<SegmentMatches> found, JobFilter filter, bool isMuch, Scratch scratch) =>
        new(view, found, filter, isMuch, scratch);

    /// <summary>All skills, companies or reaches, by looking at each job.</summary>
    public static ReadOnlyMemory<int> Each(IndexView view, IReadOnlyList<SegmentMatches> found, Facet facet, Scratch scratch)
    {
        var totals = scratch.List(view.NamesOf(facet).Count);
        totals.Span.Clear();
        foreach (var segment in found)
        {
            var (columns, part) = (segment.Segment.Columns, segment.PartOf(facet));
            if (part is { Count: 0, IsRest: false })
                continue;

            using var own = new Scratch();
            if (facet == Facet.Skill)
            {
                var counts = Cleared(own, columns.Skills.Global.Length + 1);
                columns.Skills.Count(part.Set.Span, counts);
                Add(part, columns.Skills.Frequencies, counts, columns.Skills.Global, totals.Span);
            }
            else
            {
                var column = facet == Facet.Company ? columns.Company : columns.Reach;
                var counts = Cleared(own, column.Global.Length);
                column.Count(part.Set.Span, part.Count < columns.Documents / Few, counts);
                Add(part, column.Frequencies, counts, column.Global, totals.Span);
            }
        }

        return totals;
    }

    void CountSets(SegmentMatches found)
    {
        var columns = found.Segment.Columns;
        CountSets(found, Facet.Workplace, columns.Workplaces, Workplaces);
        CountSets(found, Facet.Category, columns.Categories, Categories);
        CountSets(found, Facet.Seniority, columns.Seniorities, Seniorities);
        CountSets(found, Facet.Employment, columns.Employments, Employments);
        CountSets(found, Facet.PostedWithin, found.Moment.Since, Since);
        CountSets(found, Facet.PayStated, columns.PayStatedAlone, PayStated);
    }

    static void CountSets(SegmentMatches found, Facet facet, CountedSets sets, int[] counts)
    {
        var part = found.PartOf(facet);
        var within = part.Set.Span;
        if (part.Count >= found.Segment.Columns.Documents / Few)
            for (var i = 0; i < sets.Count; i++)
                counts[i] += part.Of(sets.Counts[i], Bits.CountBoth(within, sets[i]));
        else
        {
            for (var i = 0; i < sets.Count; i++)
                counts[i] += part.Of(sets.Counts[i], 0);
            for (var i = 0; i < within.Length; i++)
                for (var word = within[i]; word != 0; word &= word - 1)
                    for (var (set, bit) = (0, BitOperations.TrailingZeroCount(word)); set < sets.Count; set++)
                        counts[set] += part.Of(0, (int)(sets[set][i] >> bit & 1));
        }
    }

    static void Add(Part part, int[] all, ReadOnlySpan<int> these, int[] names, Span<int> totals)
    {
        for (var i = 0; i < names.Length; i++)
            totals[names[i]] += part.Of(all[i], these[i]);
    }

    static Span<int> Cleared(Scratch scratch, int length)
    {
        var list = scratch.List(length).Span;
        list.Clear();
        return list;
    }
}
