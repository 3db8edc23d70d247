using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>Gathers what is known of a job and of who posts it, and weighs it.</summary>
public sealed class JobRisks(JobSearch search)
{
    public async Task<IReadOnlyList<Risk>> OfAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now, CancellationToken cancel = default)
    {
        var poster = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancel);
        var domains = await db.Companies.Where(c => c.Domain != null && c.Id != job.Company.Id)
            .Select(c => new { c.Domain, c.Name })
            .ToListAsync(cancel);

        return RiskReader.Read(new(job, job.Company, poster?.Email, poster?.CreatedAt,
            domains.DistinctBy(d => d.Domain).ToDictionary(d => d.Domain!, d => d.Name),
            await search.PayOfOthersAsync(job, cancel: cancel), now));
    }
}
