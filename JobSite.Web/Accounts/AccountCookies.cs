using JobSite.Core.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>The cookies that hold who is signed in, and who is on the way.</summary>
static class AccountCookies
{
    /// <param name="publicUrl">Where others reach the site. If that is over TLS, no cookie goes without; on a plain localhost it works all the same.</param>
    public static void AddAccountCookies(this IServiceCollection services, string? publicUrl)
    {
        var isSecure = publicUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) is true;
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            Name(cookie, "account");
            cookie.EventsType = typeof(AccountCookie);
            cookie.ExpireTimeSpan = AccountSession.Idle;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/account/sign-in";
            cookie.ReturnUrlParameter = "back";
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => Name(cookie, "account-step"));
        services.Configure<SecurityStampValidatorOptions>(stamp =>
        {
            stamp.ValidationInterval = TimeSpan.FromMinutes(1);
            stamp.OnRefreshingPrincipal = refreshed =>
            {
                if (refreshed.CurrentPrincipal?.FindFirst(AccountDoor.SessionClaim) is { } session)
                    refreshed.NewPrincipal?.Identities.First().AddClaim(session.Clone());
                return Task.CompletedTask;
            };
        });

        void Name(CookieAuthenticationOptions cookie, string name)
        {
            cookie.Cookie.Name = isSecure ? $"__Host-{name}" : name;
            cookie.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.IsEssential = true;
            cookie.Cookie.Path = "/";
        }
    }
}
