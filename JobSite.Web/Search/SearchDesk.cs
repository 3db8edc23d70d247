using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Search;

/// <summary>Asks all that the list page shows: what was found, what there is in all, and what the companies are called.</summary>
sealed class SearchDesk(JobSearch search, IDbContextFactory<JobSiteDb> dbs)
{
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
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await db.Companies.Where(c => slugs.Contains(c.Slug)).ToDictionaryAsync(c => c.Slug, c => c.Name, cancel);
    }
}

/// <param name="Found">The page asked for.</param>
/// <param name="Open">All open jobs.</param>
/// <param name="Paid">Those of them that state their pay.</param>
/// <param name="Names">What to call the parts of the filter.</param>
sealed record SearchAnswer(JobResults Found, int Open, int Paid, FilterNames Names);
