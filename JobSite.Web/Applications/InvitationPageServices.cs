using JobSite.Core.Applications;

namespace JobSite.Web.Applications;

static class InvitationPageServices
{
    public static IServiceCollection AddInvitationPages(this IServiceCollection services) => services
        .AddInvitations()
        .AddSingleton<InvitationLetters>();
}
