using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Data;

/// <summary>Identity asks the host which of its tables there are, passkeys among them; where there is no host, this answers.</summary>
public static class IdentitySchema
{
    static readonly IServiceProvider Hostless = new ServiceCollection().AddOptions().Configure<IdentityOptions>(Choose).BuildServiceProvider();

    public static void Choose(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    public static DbContextOptionsBuilder<JobSiteDb> UseIdentitySchema(this DbContextOptionsBuilder<JobSiteDb> options) =>
        options.UseApplicationServiceProvider(Hostless);
}
