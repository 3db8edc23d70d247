using JobSite.Core.Posting;

namespace JobSite.Web.Posting;

static class PostingDesk
{
    public static IServiceCollection AddPosting(this IServiceCollection services) => services
        .AddSingleton<DraftDesk>()
        .AddSingleton<Publication>();
}
