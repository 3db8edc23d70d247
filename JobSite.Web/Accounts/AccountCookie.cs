using System.Security.Claims;
using JobSite.Core.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>A cookie is worth as much as the session that it names, and is asked at each request whether that is still open.</summary>
sealed class AccountCookie(JobSiteDb db, TimeProvider clock) : CookieAuthenticationEvents
{
    static readonly TimeSpan NoticedEvery = TimeSpan.FromMinutes(5);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var now = clock.GetUtcNow();
        var key = context.Principal?.FindFirstValue(AccountDoor.SessionClaim);
        var session = key is null ? null : await db.AccountSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key);
        if (session is null || !session.IsOpen(now) || session.AccountId != context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        if (now - session.SeenAt > NoticedEvery)
            await db.AccountSessions.Where(s => s.Key == key).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now));
        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>What is not yours is not there.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
