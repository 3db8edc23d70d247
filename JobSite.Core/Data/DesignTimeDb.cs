using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JobSite.Core.Data;

/// <summary>For <c>dotnet ef</c> alone: the model without a site around it.</summary>
sealed class DesignTimeDb : IDesignTimeDbContextFactory<JobSiteDb>
{
    public JobSiteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<JobSiteDb>().UseSqlite("Data Source=:memory:").UseIdentitySchema().Options);
}
