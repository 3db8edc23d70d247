using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Search.Finding;
using JobSite.Core.Values;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Search;

/// <summary>Answers a filter: from the index which jobs, how many and how they divide; from the database what a card shows.</summary>
public sealed class JobSearch(IDbContextFactory<JobSiteDb> dbs, JobIndex index, TimeProvider clock)
{
    public const int PageSize = Finder.PageSize;

    readonly JobCards cards = new(dbs);

    public async Task<JobResults> FindAsync(JobFilter filter, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        var plan = new SearchPlan(filter, view, clock.GetUtcNow());
        var found = Finder.Find(view, plan);

        return new(await ReadAsync(found, plan, cancel), found.Facets)
        {
            DidYouMean = Spelling.Better(view, plan, found.Total),
            Relaxations = found.Total == 0 ? Relaxing.Of(view, plan) : [],
        };
    }

    /// <summary>A page of what is found and what it pays, for pages that show no facets: half of the work.</summary>
    public async Task<JobList> ListAsync(JobFilter filter, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        var plan = new SearchPlan(filter, view, clock.GetUtcNow());
        var (found, pay) = Finder.List(view, plan);

        return new(await ReadAsync(found, plan, cancel), pay);
    }

    public async Task<int> CountAsync(JobFilter filter, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        return Finder.Count(view, new(filter, view, clock.GetUtcNow()));
    }

    /// <summary>Skills whose slug starts so, with how many of the filter's jobs ask for each.</summary>
    public async Task<IReadOnlyList<FacetCount<string>>> SkillsAsync(JobFilter filter, string startsWith, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        return Finder.Skills(view, new(filter, view, clock.GetUtcNow()), startsWith);
    }

    /// <summary>What jobs like this one pay, in the currency of its own pay; null where it states none, or too few others do.</summary>
    /// <remarks>For a job that is being written, <paramref name="currency"/> stands in for pay that is not there yet.</remarks>
    public async Task<PayComparison?> PayOfOthersAsync(Job job, string? currency = null, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        return PayComparing.Of(view, job, currency, clock.GetUtcNow());
    }

    /// <summary>Other visible jobs that are most like this one, the best first. The job itself need not be visible.</summary>
    public async Task<IReadOnlyList<JobCard>> SimilarAsync(int jobId, int most, CancellationToken cancel = default)
    {
        using var view = await index.HoldAsync(cancel);
        var now = clock.GetUtcNow();
        var ids = await SimilarJobs.FindAsync(dbs, view, jobId, Math.Clamp(most, 0, PageSize), now, cancel);

        return await cards.ReadAsync(ids, Highlighter.None, now, cancel);
    }

    async Task<Page<JobCard>> ReadAsync(Finder.Result found, SearchPlan plan, CancellationToken cancel) => new(
        await cards.ReadAsync(found.Ids, Highlighter.For(plan.Query), plan.Now, cancel), plan.Filter.Page, PageSize, found.Total);
}
