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
        var tally = new FacetTally(view.Meanings);
        foreach (var segment in segments)
            tally.Add(segment);
        var pay = PayTally.Of(segments, view.Meanings.Pay, plan.Filter.Currency);

        return new(
            Page(view, plan, segments),
            segments.Sum(s => s.Count),
            FacetLists.Of(tally, plan.Filter, view.Meanings, pay));
    }

    public static int Count(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        return view.Segments.Sum(s => new SegmentMatches(s, plan, scratch).Count);
    }

    public static IReadOnlyList<FacetCount<string>> Skills(IndexView view, SearchPlan plan, string startsWith)
    {
        using var scratch = new Scratch();
        var tally = new FacetTally(view.Meanings);
        foreach (var segment in view.Segments)
            tally.AddSkills(new(segment, plan, scratch));

        return FacetLists.Top(tally.Skills, [], view.Meanings.Skills, name => name.StartsWith(startsWith, StringComparison.OrdinalIgnoreCase));
    }

    static IReadOnlyList<int> Page(IndexView view, SearchPlan plan, IReadOnlyList<SegmentMatches> segments)
    {
        var skip = (Math.Clamp(plan.Filter.Page, 1, JobFilter.LastPage) - 1) * PageSize;
        if (skip >= segments.Sum(s => s.Count))
            return [];

        var top = new TopJobs(skip + PageSize);
        var ranking = new Ranking(plan, segments, view.Documents);
        foreach (var segment in segments)
            ranking.Rank(segment, top);

        return top.Ids(skip);
    }
}
