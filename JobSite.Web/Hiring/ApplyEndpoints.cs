using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Web.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Hiring;

/// <summary>The way from a job to where its employer takes applications: counted, and open to everybody.</summary>
static class ApplyEndpoints
{
    public static void MapApplying(this IEndpointRouteBuilder site)
    {
        site.MapGet("/jobs/{key}/apply", ApplyAsync);
    }

    static async Task<Results<EmptyHttpResult, NotFound>> ApplyAsync(
        string key, HttpContext context, IDbContextFactory<JobSiteDb> dbs, JobCounts counts, TimeProvider clock, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        if (JobKey.In(key) is not { } known
            || await db.Jobs.AsNoTracking().Include(j => j.Company).SingleOrDefaultAsync(j => j.Key == known, cancel) is not { } job
            || job.State(now) is JobState.Draft or JobState.Removed)
            return TypedResults.NotFound();

        if (job.HiddenAt <= now || job.State(now) is not (JobState.Open or JobState.Unconfirmed) || ApplyLink.Of(job.ApplyUrl) is not { } link)
            return SeeOther(context, job.Address);

        if (Visitors.IsVisit(context.Request))
            counts.Add(Visit.ApplyClick(known, now, VisitCounting.AccountOf(context)));

        return SeeOther(context, link.Address);
    }

    static EmptyHttpResult SeeOther(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";

        return TypedResults.Empty;
    }
}
