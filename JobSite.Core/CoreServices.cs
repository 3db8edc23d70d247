using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core;

public static class CoreServices
{
    /// <summary>What Core gives to whoever hosts it.</summary>
    public static IServiceCollection AddJobSiteCore(this IServiceCollection services, string connectionString) => services
        .AddPooledDbContextFactory<JobSiteDb>(options => options.UseJobSiteSqlite(connectionString))
        .AddSingleton(TimeProvider.System)
        .AddJobSearch(connectionString);
}
