using JobSite.Core.Data;
using JobSite.Core.Pay;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Matching;

/// <summary>Matching for whoever hosts it.</summary>
public static class MatchingServices
{
    public static IServiceCollection AddMatching(this IServiceCollection services) => services
        .AddSingleton(site => new CandidateMatcher(
            site.GetRequiredService<IDbContextFactory<JobSiteDb>>(),
            site.GetRequiredService<TimeProvider>(),
            site.GetService<ExchangeRates>() ?? ExchangeRates.Default));
}
