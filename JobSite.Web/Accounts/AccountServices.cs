using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

static class AccountServices
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.AddAuthorization();
        builder.Services.AddIdentityCore<Account>(identity =>
            {
                identity.SignIn.RequireConfirmedAccount = true;
                identity.User.RequireUniqueEmail = true;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<JobSiteDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();

        var keys = builder.Configuration["Site:Keys"] is { Length: > 0 } set ? set : "data/keys";
        builder.Services.AddDataProtection().SetApplicationName("JobSite").PersistKeysToFileSystem(Directory.CreateDirectory(keys));
    }
}
