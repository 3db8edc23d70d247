using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

public static class ReviewScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<Review> Reviews => db.Set<Review>();

        public DbSet<JobReport> JobReports => db.Set<JobReport>();

        /// <summary>Asked before every look and every act: the role may have been taken since the last one.</summary>
        public Task<bool> IsModeratorAsync(string accountId, CancellationToken cancel) =>
            (from held in db.UserRoles
             join role in db.Roles on held.RoleId equals role.Id
             where held.UserId == accountId && (role.Name == Roles.Moderator || role.Name == Roles.Admin)
             select held).AnyAsync(cancel);
    }

    extension(IQueryable<Review> reviews)
    {
        public IQueryable<Review> Open() => reviews.Where(r => r.DecidedAt == null);

        public IQueryable<Review> RiskiestFirst() => reviews.OrderByDescending(r => r.Points).ThenBy(r => r.AskedAt).ThenBy(r => r.Id);
    }
}
