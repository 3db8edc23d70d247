using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>For a search that found nothing: which one part of it to drop, and what that brings.</summary>
static class Relaxing
{
    public static IReadOnlyList<Relaxation> Of(IndexView view, SearchPlan plan)
    {
        using var scratch = new Scratch();
        var found = view.Segments.Select(s => new SegmentMatches(s, plan, scratch)).ToList();

        return
        [
            .. Facets(plan.Filter with { Page = 1 }).Select(r => new Relaxation(r.Dropped, r.Filter, found.Sum(f => f.Without(r.Facet).Count)))
                .Concat(Others(plan.Filter with { Page = 1 }).Select(r => new Relaxation(r.Dropped, r.Filter, Finder.Count(view, new(r.Filter, view, plan.Now)))))
                .Where(r => r.Count > 0)
                .OrderByDescending(r => r.Count),
        ];
    }

    /// <summary>Parts that a search can leave out and still keep what it knows of the others.</summary>
    static IEnumerable<(string Dropped, JobFilter Filter, Facet Facet)> Facets(JobFilter filter)
    {
        if (filter.Workplaces.Count > 0)
            yield return (nameof(filter.Workplaces), filter with { Workplaces = [] }, Facet.Workplace);
        if (filter.Categories.Count > 0)
            yield return (nameof(filter.Categories), filter with { Categories = [] }, Facet.Category);
        if (filter.Seniorities.Count > 0)
            yield return (nameof(filter.Seniorities), filter with { Seniorities = [] }, Facet.Seniority);
        if (filter.EmploymentTypes.Count > 0)
            yield return (nameof(filter.EmploymentTypes), filter with { EmploymentTypes = [] }, Facet.Employment);
        if (filter.LivesIn.Count > 0)
            yield return (nameof(filter.LivesIn), filter with { LivesIn = [] }, Facet.LivesIn);
        if (filter.Skills.Count > 0)
            yield return (nameof(filter.Skills), filter with { Skills = [] }, Facet.Skill);
        if (filter.Companies.Count > 0)
            yield return (nameof(filter.Companies), filter with { Companies = [] }, Facet.Company);
        if (filter.PayStated)
            yield return (nameof(filter.PayStated), filter with { PayStated = false }, Facet.PayStated);
        if (filter.PaysAtLeast is not null)
            yield return (nameof(filter.PaysAtLeast), filter with { PaysAtLeast = null }, Facet.PayFloor);
        if (filter.PostedWithin is not null)
            yield return (nameof(filter.PostedWithin), filter with { PostedWithin = null }, Facet.PostedWithin);
    }

    static IEnumerable<(string Dropped, JobFilter Filter)> Others(JobFilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.Words))
            yield return (nameof(filter.Words), filter with { Words = null });
        if (!string.IsNullOrWhiteSpace(filter.Place))
            yield return (nameof(filter.Place), filter with { Place = null });
        if (filter.NotWords.Count > 0)
            yield return (nameof(filter.NotWords), filter with { NotWords = [] });
        if (filter.NotCompanies.Count > 0)
            yield return (nameof(filter.NotCompanies), filter with { NotCompanies = [] });
        if (filter.NotSkills.Count > 0)
            yield return (nameof(filter.NotSkills), filter with { NotSkills = [] });
    }
}
