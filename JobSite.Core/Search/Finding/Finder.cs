using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>One search of the index, as far as it goes without the database.</summary>
static class Finder
{
    public const int PageSize = 20;
    const int Much = 250_000; // jobs worth two threads; with fewer, handing over costs more than it brings

    static readonly JobFacets None = new();

    public sealed record Result(IReadOnlyList<int> Ids, int Total, JobFacets Facets);

    public static Result Find(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        var found = Matches(view, plan, scratch);
        var total = found.Sum(s => s.Count);
        IReadOnlyList<int> ids = [];
        var facets = None;
        Both.Run(total > Much,
            () => facets = view.Facets.Get(plan.Filter, [.. found.Select(s => s.Moment)], () =>
                FacetLists.Of(FacetTally.Of(view, found, plan.Filter, total > Much, scratch), plan.Filter, view)),
            () => ids = Ids(view, plan, found));

        return new(ids, total, facets);
    }

    /// <summary>Without facets, and with what all that is found pays.</summary>
    public static (Result Found, PaySpread? Pay) List(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        var found = Matches(view, plan, scratch);
        var pay = view.Spreads.Get(plan.Filter, [.. found.Select(s => s.Moment)],
            () => PaySpreads.Of(found, view.Meanings.Pay, plan.Filter.Currency));

        return (new(Ids(view, plan, found), found.Sum(s => s.Count), None), pay);
    }

    public static int Count(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        return Matches(view, plan, scratch).Sum(s => s.Count);
    }

    public static IReadOnlyList<FacetCount<string>> Skills(IndexView view, SearchPlan plan, string startsWith)
    {
        using var scratch = new Scratch();
        var counts = FacetTally.Each(view, Matches(view, plan, scratch), Facet.Skill, scratch);

        return FacetLists.Top(counts, [], view.Meanings.Skills, [], name => name.StartsWith(startsWith, StringComparison.OrdinalIgnoreCase));
    }

    static List<SegmentMatches> Matches(IndexView view, SearchPlan plan, Scratch scratch) =>
        [.. view.Segments.Select(s => new SegmentMatches(s, plan, scratch))];

    static IReadOnlyList<int> Ids(IndexView view, SearchPlan plan, IReadOnlyList<SegmentMatches> found)
    {
        var skip = (Math.Clamp(plan.Filter.Page, 1, JobFilter.LastPage) - 1) * PageSize;
        if (skip >= found.Sum(s => s.Count))
            return [];

        using var top = new TopJobs(skip + PageSize);
        Ranking.Rank(plan, found, view.Documents, top);

        return top.Ids(skip);
    }
}
