using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Jobs.Counting;

public static class JobDayScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<JobDay> JobDays => db.Set<JobDay>();
    }
}
