using JobSite.Core.Hiring;
using JobSite.Core.Jobs.Counting;

namespace JobSite.Web.Hiring;

static class HiringServices
{
    public static void AddHiring(this IServiceCollection services) => services
        .AddSingleton<JobDesk>()
        .AddSingleton<JobCounts>()
        .AddSingleton<StillHiring>()
        .AddSingleton<ConfirmLinks>()
        .AddSingleton<StillHiringPress>()
        .AddHostedService<CountWriter>()
        .AddHostedService<StillHiringWorker>();

    public static void MapHiring(this IEndpointRouteBuilder site)
    {
        site.MapApplying();
        site.MapSeen();
        site.MapExports();
    }
}
