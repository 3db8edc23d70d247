using JobSite.Core.Accounts;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobSite.Tests.Posting;

/// <summary>The cookie of somebody who signed in, without the way there.</summary>
static class SignedIn
{
    public static async Task<(string Name, string Value)> CookieAsync(TestSite site, Account account)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(
            await people.CreateAsync(account),
            new AuthenticationProperties { IssuedUtc = site.Clock.GetUtcNow(), ExpiresUtc = site.Clock.GetUtcNow().AddDays(14) },
            IdentityConstants.ApplicationScheme);

        return (cookies.Cookie.Name!, cookies.TicketDataFormat.Protect(ticket));
    }

    public static async Task<HttpClient> ClientAsync(TestSite site, Account account, bool follows = true)
    {
        var (name, value) = await CookieAsync(site, account);
        var visitor = site.CreateClient(new() { AllowAutoRedirect = follows });
        visitor.DefaultRequestHeaders.Add("Cookie", $"{name}={value}");

        return visitor;
    }
}
