using JobSite.Core.Fetching;
using JobSite.Core.Import.Links;
using JobSite.Core.Posting;
using JobSite.Core.Rules;
using JobSite.Core.Rules.Law;

namespace JobSite.Web.Posting;

static class PostingDesk
{
    static readonly Action<ILogger, string, Exception?> LawRefused = LoggerMessage.Define<string>(LogLevel.Warning, default, "{Refusal}");

    public static IServiceCollection AddPosting(this IServiceCollection services) => services
        .AddSingleton<DraftDesk>()
        .AddSingleton<Publication>()
        .AddSingleton<PostingCheck>()
        .AddSingleton<IPublicationGate, PostingGate>()
        .AddSingleton(services => LawOf(services))
        .AddSingleton<JobLinkReader>()
        .AddSingleton(new ExternalFetch(FetchRules.Public));

    static PostingLaw LawOf(IServiceProvider services)
    {
        if (services.GetRequiredService<IConfiguration>()["Site:PostingLaw"] is not { Length: > 0 } file)
            return PostingLaw.Default;

        var law = PostingLaw.LoadOrDefault(file, out var refusal);
        if (refusal is not null)
            LawRefused(services.GetRequiredService<ILogger<PostingLaw>>(), refusal, null);
        return law;
    }
}
