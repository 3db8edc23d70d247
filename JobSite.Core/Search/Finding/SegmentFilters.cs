using System.Numerics;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>Which documents of a segment each part of a filter lets through; parts that let all through are not among them.</summary>
static class SegmentFilters
{
    public static IEnumerable<(Facet Facet, ReadOnlyMemory<ulong> Set)> Of(SegmentView segment, SearchPlan plan, Moment moment, Scratch scratch)
    {
        var (columns, filter) = (segment.Columns, plan.Filter);

        if (filter.Workplaces.Count > 0)
            yield return (Facet.Workplace, AnyOf(columns.Workplaces, filter.Workplaces.Select(w => (int)w)));
        if (filter.Categories.Count > 0)
            yield return (Facet.Category, AnyOf(columns.Categories, filter.Categories.Select(Row.CategoryOf)));
        if (filter.Seniorities.Count > 0)
            yield return (Facet.Seniority, AnyOf(columns.Seniorities, filter.Seniorities.Select(s => (int)s)));
        if (filter.EmploymentTypes.Count > 0)
            yield return (Facet.Employment, AnyOf(columns.Employments, filter.EmploymentTypes.Select(e => (int)e)));
        if (filter.LivesIn.Count > 0)
            yield return (Facet.LivesIn, AnyHits(plan.LivesIn.Select(country => From(segment, plan, country))));
        if (filter.Skills.Count > 0)
            yield return (Facet.Skill, AnyHits(plan.Skills.Select(s => WordFinder.Find(segment, JobFields.Keys, JobKeys.Skill(s)))));
        if (filter.Companies.Count > 0)
            yield return (Facet.Company, AnyHits(plan.Companies.Select(c => WordFinder.Find(segment, JobFields.Keys, JobKeys.Company(c)))));
        if (filter.PayStated)
            yield return (Facet.PayStated, columns.PayStated);
        if (plan.PayFloor is { } floor)
            yield return (Facet.PayFloor, AtLeast(columns.PayTo, floor));
        if (filter.PostedWithin is > 0 and var days)
            yield return (Facet.PostedWithin, Since(days));

        ReadOnlyMemory<ulong> AnyOf(CountedSets sets, IEnumerable<int> chosen)
        {
            var any = Empty();
            foreach (var i in chosen)
                if (i >= 0 && i < sets.Count)
                    Bits.Or(any.Span, sets[i]);
            return any;
        }

        ReadOnlyMemory<ulong> AnyHits(IEnumerable<WordHits> hits)
        {
            var any = Empty();
            foreach (var one in hits)
                one.OrInto(any.Span);
            return any;
        }

        ReadOnlyMemory<ulong> Since(int within)
        {
            if (Array.IndexOf(Moment.Days, within) is >= 0 and var i)
                return moment.Since[i];
            var first = plan.Now.ToUnixTimeMilliseconds() - within * 86_400_000L;
            return AtLeast(columns.FirstSeen, first);
        }

        ReadOnlyMemory<ulong> AtLeast<T>(T[] values, T least) where T : struct, INumber<T>
        {
            var set = Empty();
            Bits.AtLeast(values, least, set.Span);
            return set;
        }

        Memory<ulong> Empty()
        {
            var set = scratch.Set(Bits.Words(columns.Documents));
            set.Span.Clear();
            return set;
        }
    }

    /// <summary>Those that one may apply to from a place ("*": from all countries but some, or all).</summary>
    public static WordHits From(SegmentView segment, SearchPlan plan, string place) => segment.Columns.Hits.Get($"from={place}", () =>
    {
        var reach = segment.Columns.Reach;
        var isIn = reach.Global.Select(r => plan.Reaches[r]).Select(r => ReachPlaces.Of(r)).Select(r => place == JobReach.Worldwide ? r.IsOpen : r.Contains(place)).ToArray();
        var documents = new List<int>();
        for (var document = 0; document < segment.Columns.Documents; document++)
            if (isIn[reach[document]])
                documents.Add(document);

        return WordHits.Of(documents, segment.Columns.Documents);
    });
}
