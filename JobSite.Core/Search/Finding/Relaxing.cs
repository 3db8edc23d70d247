using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>For a search that found nothing: which one part of it to drop, and what that brings.</summary>
static class Relaxing
{
    public static IReadOnlyList<Relaxation> Of(IndexView view, JobFilter filter, DateTimeOffset now) =>
        [.. Without(filter)
            .Select(r => r with { Count = Finder.Count(view, new(r.Filter, view, now)) })
            .Where(r => r.Count > 0)
            .OrderByDescending(r => r.Count)];

    static IEnumerable<Relaxation> Without(JobFilter asked)
    {
        var filter = asked with { Page = 1 };
        if (!string.IsNullOrWhiteSpace(filter.Words))
            yield return new(nameof(filter.Words), filter with { Words = null }, 0);
        if (!string.IsNullOrWhiteSpace(filter.Place))
            yield return new(nameof(filter.Place), filter with { Place = null }, 0);
        if (filter.Workplaces.Count > 0)
            yield return new(nameof(filter.Workplaces), filter with { Workplaces = [] }, 0);
        if (filter.Categories.Count > 0)
            yield return new(nameof(filter.Categories), filter with { Categories = [] }, 0);
        if (filter.Seniorities.Count > 0)
            yield return new(nameof(filter.Seniorities), filter with { Seniorities = [] }, 0);
        if (filter.EmploymentTypes.Count > 0)
            yield return new(nameof(filter.EmploymentTypes), filter with { EmploymentTypes = [] }, 0);
        if (filter.LivesIn.Count > 0)
            yield return new(nameof(filter.LivesIn), filter with { LivesIn = [] }, 0);
        if (filter.Skills.Count > 0)
            yield return new(nameof(filter.Skills), filter with { Skills = [] }, 0);
        if (filter.Companies.Count > 0)
            yield return new(nameof(filter.Companies), filter with { Companies = [] }, 0);
        if (filter.PayStated)
            yield return new(nameof(filter.PayStated), filter with { PayStated = false }, 0);
        if (filter.PaysAtLeast is not null)
            yield return new(nameof(filter.PaysAtLeast), filter with { PaysAtLeast = null }, 0);
        if (filter.PostedWithin is not null)
            yield return new(nameof(filter.PostedWithin), filter with { PostedWithin = null }, 0);
        if (filter.NotWords.Count > 0)
            yield return new(nameof(filter.NotWords), filter with { NotWords = [] }, 0);
        if (filter.NotCompanies.Count > 0)
            yield return new(nameof(filter.NotCompanies), filter with { NotCompanies = [] }, 0);
        if (filter.NotSkills.Count > 0)
            yield return new(nameof(filter.NotSkills), filter with { NotSkills = [] }, 0);
    }
}
