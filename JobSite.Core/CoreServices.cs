using JobSite.Core.Data;
using JobSite.Core.Matching;
using JobSite.Core.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core;

public static class CoreServices
{
    /// <summary>What Core gives to whoever hosts it.</summary>
    public static IServiceCollection AddJobSiteCore(this IServiceCollection services, string connectionString) => services
        .Configure<IdentityOptions>(IdentitySchema.Choose)
        .AddPooledDbContextFactory<JobSiteDb>(options => options.UseJobSiteSqlite(connectionString))
        .AddSingleton(TimeProvider.System)
        .AddJobSearch(connectionString)
        .AddMatching();
}
