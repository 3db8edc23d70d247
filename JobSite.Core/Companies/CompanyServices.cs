using System.Net;
using JobSite.Core.Fetching;
using JobSite.Core.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobSite.Core.Companies;

public static class CompanyServices
{
    /// <param name="files">Folder of the files that people give us.</param>
    /// <param name="nameServer">Whom to ask for DNS records; null for the machine's own.</param>
    public static IServiceCollection AddCompanies(this IServiceCollection services, string files, IPEndPoint? nameServer = null)
    {
        services.TryAddSingleton(_ => new ExternalFetch(FetchRules.Public));

        return services
            .AddSingleton<IFileStore>(new FolderFileStore(files))
            .AddSingleton<ITextRecords>(_ => new DnsTextRecords(nameServer))
            .AddSingleton(s => new ProofFile(s.GetRequiredService<ExternalFetch>()))
            .AddSingleton<CompanyDesk>()
            .AddSingleton<VerificationDesk>()
            .AddSingleton<TeamDesk>()
            .AddSingleton<InvitationDesk>();
    }
}
