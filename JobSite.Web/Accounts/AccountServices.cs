using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

static class AccountServices
{
    const int HashRounds = 220_000;

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitAccount>();
        services.AddHttpContextAccessor();
        services.AddAccountCookies(builder.Configuration["Site:PublicUrl"]);
        services.AddAuthorization();
        services.AddIdentityCore<Account>(Choose)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<JobSiteDb>()
            .AddSignInManager<AccountDoor>()
            .AddPasswordValidator<PasswordRules>()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            if (Uri.TryCreate(builder.Configuration["Site:PublicUrl"], UriKind.Absolute, out var site))
                passkeys.ServerDomain = site.Host;
        });

        services.AddSingleton(builder.Configuration.GetSection("Accounts").Get<AccountSettings>() ?? new());
        services.AddSingleton<AccountLimits>();
        services.AddSingleton<SignInTries>();
        services.AddSingleton<HashingGate>();
        services.AddSingleton<MailedLinks>();
        services.AddSingleton<LinkMaker>();
        services.AddSingleton<AccountLetters>();
        services.AddScoped<AccountCookie>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<AccountBook>();
        services.AddScoped<SignInLinks>();

        var keys = builder.Configuration["Site:Keys"] is { Length: > 0 } set ? set : "data/keys";
        services.AddDataProtection().SetApplicationName("JobSite").PersistKeysToFileSystem(Directory.CreateDirectory(keys));
    }

    static void Choose(IdentityOptions identity)
    {
        identity.SignIn.RequireConfirmedAccount = true;
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = ""; // names are mail addresses, which are checked as such
        identity.Password = new()
        {
            RequiredLength = PasswordRules.Shortest,
            RequiredUniqueChars = 0,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }
}
