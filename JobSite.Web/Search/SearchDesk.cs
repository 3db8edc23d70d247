using JobSite.Core.Search;

namespace JobSite.Web.Search;

/// <summary>Asks all that the list page shows: what was found, what there is in all, and what the companies are called.</summary>
sealed class SearchDesk(JobSearch search, CompanyNames names, JobIndex index, TimeProvider clock)
{
    static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    volatile Totals totals = new(-1, default, 0, 0);

    public async Task<SearchAnswer> AskAsync(JobFilter filter, CancellationToken cancel)
    {
        var found = await search.FindAsync(filter, cancel);
        var companies = found.Facets.Companies.Select(c => c.Value).Concat(filter.Companies).Concat(filter.NotCompanies);
        var all = await AllAsync(cancel);

        return new(found, all.Open, all.Paid, new(await names.OfAsync(companies, cancel)));
    }

    /// <summary>What is said above every search, counted again when a job changed, and now and then because time passes too.</summary>
    async Task<Totals> AllAsync(CancellationToken cancel)
    {
        var (known, sequence, now) = (totals, index.Sequence, clock.GetUtcNow());
        if (known.Sequence == sequence && now - known.At < FreshFor)
            return known;

        var open = await search.CountAsync(new(), cancel);
        var paid = await search.CountAsync(new() { PayStated = true }, cancel);

        return totals = new(sequence, now, open, paid);
    }

    sealed record Totals(long Sequence, DateTimeOffset At, int Open, int Paid);
}

/// <param name="Found">The page asked for.</param>
/// <param name="Open">All open jobs.</param>
/// <param name="Paid">Those of them that state their pay.</param>
/// <param name="Names">What to call the parts of the filter.</param>
sealed record SearchAnswer(JobResults Found, int Open, int Paid, FilterNames Names);
