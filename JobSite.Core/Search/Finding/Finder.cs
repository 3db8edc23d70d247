using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>One search of the index, as far as it goes without the database.</summary>
static class Finder
{
    public const int PageSize = 20;

    public sealed record Result(IReadOnlyList<int> Ids, int Total, JobFacets Facets);

    public static Result Find(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        var segments = view.Segments.Select(s => new SegmentMatches(s, plan, scratch)).ToList();
        var facets = view.Memory.Get(plan.Filter, [.. segments.Select(s => s.Moment)], () => Facets(view, plan, segments));

        return new(Page(view, plan, segments), segments.Sum(s => s.Count), facets);
    }

    public static (IReadOnlyList<int> Ids, int Total, PaySpread? Pay) List(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        var segments = view.Segments.Select(s => new SegmentMatches(s, plan, scratch)).ToList();

        return (Page(view, plan, segments), segments.Sum(s => s.Count), PaySpreads.Of(segments, view.Meanings.Pay, plan.Filter.Currency));
    }

    static JobFacets Facets(IndexView view, SearchPlan plan, IReadOnlyList<SegmentMatches> segments) => FacetLists.Of(
        FacetTally.Of(view, segments, plan.Filter), plan.Filter, view.Meanings,
        PayTally.Of(segments, view.Meanings.Pay, plan.Filter.Currency));

    public static int Count(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        return view.Segments.Sum(s => new SegmentMatches(s, plan, scratch).Count);
    }

    public static IReadOnlyList<FacetCount<string>> Skills(IndexView view, SearchPlan plan, string startsWith)
    {
        using var scratch = new Scratch();
        var found = view.Segments.Select(s => new SegmentMatches(s, plan, scratch)).ToList();

        return FacetLists.Top(FacetTally.Each(found, Facet.Skill), [], view.Meanings.Skills, name => name.StartsWith(startsWith, StringComparison.OrdinalIgnoreCase));
    }

    static IReadOnlyList<int> Page(IndexView view, SearchPlan plan, IReadOnlyList<SegmentMatches> segments)
    {
        var skip = (Math.Clamp(plan.Filter.Page, 1, JobFilter.LastPage) - 1) * PageSize;
        if (skip >= segments.Sum(s => s.Count))
            return [];

        using var top = new TopJobs(skip + PageSize);
        var ranking = new Ranking(plan, segments, view.Documents);
        foreach (var segment in segments)
            ranking.Rank(segment, top);

        return top.Ids(skip);
    }
}
