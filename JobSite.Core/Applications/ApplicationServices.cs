using JobSite.Core.Candidates.Viewing;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Applications;

/// <summary>Inviting, answering and talking, for whoever hosts them.</summary>
public static class ApplicationServices
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) => services
        .AddSingleton<Viewers>()
        .AddSingleton<Inviting>()
        .AddSingleton<Answering>()
        .AddSingleton<Conversations>();
}
