using System.Collections.Concurrent;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// Remembers how the latest searches divide, so that another page or another order does not count again. What it knows
/// holds for one view of the index, and until the next job appears or goes.
/// </summary>
sealed class FacetMemory
{
    const int Most = 200;

    readonly ConcurrentDictionary<string, (Moment[] Moments, JobFacets Facets)> known = new(StringComparer.Ordinal);

    public JobFacets Get(JobFilter filter, Moment[] moments, Func<JobFacets> count)
    {
        var key = KeyOf(filter);
        if (known.TryGetValue(key, out var kept) && kept.Moments.AsSpan().SequenceEqual(moments))
            return kept.Facets;

        if (known.Count >= Most)
            known.Clear();
        var facets = count();
        known[key] = (moments, facets);
        return facets;
    }

    /// <summary>All that counts depend on: everything but the page and the order.</summary>
    static string KeyOf(JobFilter filter) => string.Join('\u0001',
        [
            filter.Words, filter.Place, filter.PayStated ? "paid" : "", $"{filter.PaysAtLeast} {filter.Currency} {filter.Period} {filter.PostedWithin}",
            .. Part(filter.Workplaces), .. Part(filter.Categories), .. Part(filter.Seniorities), .. Part(filter.EmploymentTypes), .. Part(filter.LivesIn),
            .. Part(filter.Skills), .. Part(filter.Companies), .. Part(filter.NotWords), .. Part(filter.NotCompanies), .. Part(filter.NotSkills),
        ]);

    static IEnumerable<string> Part<T>(IReadOnlyList<T> values) =>
        values.Take(SearchPlan.MostValues).Select(v => $"{v}").Append("\u0002");
}
