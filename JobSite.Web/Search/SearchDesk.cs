using System.Collections.ObjectModel;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Search;

/// <summary>Asks all that the list page shows: what was found, what there is in all, and what the companies are called.</summary>
sealed class SearchDesk(JobSearch search, IDbContextFactory<JobSiteDb> dbs)
{
    readonly Func<JobSiteDb, string[], IAsyncEnumerable<NamedCompany>> bySlug = EF.CompileAsyncQuery((JobSiteDb db, string[] slugs) =>
        db.Set<Company>().AsNoTracking().Where(c => slugs.Contains(c.Slug)).Select(c => new NamedCompany(c.Slug, c.Name)));

    public async Task<SearchAnswer> AskAsync(JobFilter filter, CancellationToken cancel)
    {
        var found = await search.FindAsync(filter, cancel);
        var open = await search.CountAsync(new(), cancel);
        var paid = await search.CountAsync(new() { PayStated = true }, cancel);
        var companies = found.Facets.Companies.Select(c => c.Value).Concat(filter.Companies).Concat(filter.NotCompanies);

        return new(found, open, paid, new(await NamesAsync([.. companies], cancel)));
    }

    async Task<IReadOnlyDictionary<string, string>> NamesAsync(string[] slugs, CancellationToken cancel)
    {
        if (slugs.Length == 0)
            return ReadOnlyDictionary<string, string>.Empty;

        await using var db = await dbs.CreateDbContextAsync(cancel);
        var names = new Dictionary<string, string>();
        await foreach (var company in bySlug(db, slugs).WithCancellation(cancel))
            names[company.Slug] = company.Name;

        return names;
    }

    sealed record NamedCompany(string Slug, string Name);
}

/// <param name="Found">The page asked for.</param>
/// <param name="Open">All open jobs.</param>
/// <param name="Paid">Those of them that state their pay.</param>
/// <param name="Names">What to call the parts of the filter.</param>
sealed record SearchAnswer(JobResults Found, int Open, int Paid, FilterNames Names);
