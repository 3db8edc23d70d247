using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Posting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Moderation;

public static class ModerationServices
{
    /// <param name="reportsThatHide">How many independent reports hide a job until it was looked at.</param>
    public static IServiceCollection AddModeration(this IServiceCollection services, int reportsThatHide) => services
        .AddSingleton<JobRisks>()
        .AddSingleton<FirstJobGate>()
        .AddSingleton<ChangeGate>()
        .AddSingleton<IWhenProved, WaitingJobs>()
        .AddSingleton<ReviewQueue>()
        .AddSingleton<ReviewDesk>()
        .AddSingleton<Transparency>()
        .AddSingleton<CompanyMerge>()
        .AddSingleton(s => new ReportDesk(s.GetRequiredService<IDbContextFactory<JobSiteDb>>(), s.GetRequiredService<TimeProvider>(), reportsThatHide));

    /// <summary>The first job of a company that nobody has verified waits for a moderator, and what is changed in it is weighed again.</summary>
    public static IServiceCollection AddFirstJobReview(this IServiceCollection services) => services
        .AddSingleton<IPublicationGate>(s => s.GetRequiredService<FirstJobGate>())
        .AddSingleton<IPublicationGate>(s => s.GetRequiredService<ChangeGate>());
}
