using System.Net;
using JobSite.Core.Companies;

namespace JobSite.Web.Companies;

static class CompanyDeskServices
{
    public static void AddCompanyDesk(this WebApplicationBuilder builder)
    {
        var files = builder.Configuration["Site:Files"] is { Length: > 0 } set ? set : "data/files";
        var nameServer = IPEndPoint.TryParse(builder.Configuration["Site:NameServer"] ?? "", out var end) ? end : null;

        builder.Services.AddSingleton<CompanyLetters>();
        builder.Services.AddCompanies(files, nameServer is { Port: 0 } ? new(nameServer.Address, 53) : nameServer);
    }
}
