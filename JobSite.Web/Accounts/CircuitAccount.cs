using System.Security.Claims;
using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Web.Circuits;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>
/// A circuit outlives the request that opened it: once a minute it asks whether its account may still be here. Who is signed out on
/// this site is seen off at once; this finds what another process did, and what only time did.
/// </summary>
sealed class CircuitAccount(ILoggerFactory logs, IServiceScopeFactory scopes, LiveCircuits circuits, TimeProvider clock) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (await IsStillHereAsync(authenticationState.User, cancellationToken))
            return true;

        var key = authenticationState.User.FindFirstValue(AccountDoor.SessionClaim);
        circuits.End(user => user.FindFirstValue(AccountDoor.SessionClaim) == key);
        return false;
    }

    async Task<bool> IsStillHereAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var db = scope.ServiceProvider.GetRequiredService<JobSiteDb>();
        var key = user.FindFirstValue(AccountDoor.SessionClaim);

        return await accounts.GetUserAsync(user) is { } account
            && user.FindFirstValue(accounts.Options.ClaimsIdentity.SecurityStampClaimType) == account.SecurityStamp
            && await db.AccountSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key, cancel) is { } session
            && session.IsOpen(clock.GetUtcNow());
    }
}
