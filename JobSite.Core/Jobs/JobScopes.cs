using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Jobs;

/// <summary>The questions that are asked of jobs in more than one place; each can be chained with the next.</summary>
public static class JobScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<Job> Jobs => db.Set<Job>();
    }

    extension(IQueryable<Job> jobs)
    {
        /// <summary>What <see cref="Job.IsVisible"/> says, in SQL.</summary>
        public IQueryable<Job> Visible(DateTimeOffset now)
        {
            var confirmedSince = now - Job.PausedAfter;

            return jobs.Where(j => j.TwinOfId == null
                && j.PublishedAt <= now
                && now < j.ClosesAt
                && confirmedSince < j.ConfirmedAt
                && (j.PausedAt == null || now < j.PausedAt)
                && (j.RemovedAt == null || now < j.RemovedAt)
                && (j.HiddenAt == null || now < j.HiddenAt));
        }

        public IQueryable<Job> Of(Company company) => jobs.Where(j => j.Company.Id == company.Id);

        public IQueryable<Job> NewestFirst() => jobs.OrderByDescending(j => j.FirstSeenAt).ThenByDescending(j => j.Id);
    }
}
