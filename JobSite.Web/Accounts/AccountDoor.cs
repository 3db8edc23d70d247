using System.Security.Claims;
using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Web.Circuits;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobSite.Web.Accounts;

/// <summary>Where everybody comes in, by whatever way: each sign-in is written down as a session that its cookie names.</summary>
sealed class AccountDoor(
    UserManager<Account> accounts, IHttpContextAccessor visitor, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation, LiveCircuits circuits, JobSiteDb db, TimeProvider clock)
    : SignInManager<Account>(accounts, visitor, claims, options, log, schemes, confirmation)
{
    public const string SessionClaim = "session";

    /// <summary>For somebody who has shown a password or a mailed link; a second step is asked for where there is one.</summary>
    public async Task<SignInResult> EnterAsync(Account account, bool stay) =>
        await PreSignInCheck(account) ?? await SignInOrTwoFactorAsync(account, stay);

    /// <summary>A passkey that nobody asked for, or too long ago, is no more than a wrong one; the framework throws.</summary>
    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        try
        {
            return await base.PasskeySignInAsync(credentialJson);
        }
        catch (InvalidOperationException)
        {
            return SignInResult.Failed;
        }
    }

    public override async Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAttestationAsync(credentialJson);
        }
        catch (InvalidOperationException e)
        {
            return PasskeyAttestationResult.Fail(new PasskeyException("No passkey is being made.", e));
        }
    }

    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var now = clock.GetUtcNow();
        var properties = authenticationProperties ?? new();
        var session = await OwnSessionAsync(user) ?? await BeginAsync(user, properties.IsPersistent, now);

        (properties.IssuedUtc, properties.IsPersistent) = (now, session.Stays);
        properties.ExpiresUtc = session.Stays ? session.EndsAt : now + AccountSession.Idle;
        await base.SignInWithClaimsAsync(user, properties,
            [.. additionalClaims.Where(c => c.Type != SessionClaim), new(SessionClaim, session.Key)]);
    }

    /// <summary>Whoever sits down here next finds nothing: neither in an open page nor in what the browser keeps.</summary>
    public override async Task SignOutAsync()
    {
        if (Context.User.FindFirstValue(SessionClaim) is { } key)
            await EndAsync(key);

        Context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        await base.SignOutAsync();
    }

    public async Task EndAsync(string sessionKey)
    {
        await db.AccountSessions.Where(s => s.Key == sessionKey).ExecuteDeleteAsync();
        circuits.End(user => user.FindFirstValue(SessionClaim) == sessionKey);
    }

    /// <summary>Ends what the account has open elsewhere, and what it has open here is loaded anew.</summary>
    /// <param name="kept">The session that goes on; null where none does.</param>
    public async Task EndOthersAsync(Account account, string? kept)
    {
        await db.AccountSessions.Of(account.Id).Where(s => s.Key != kept).ExecuteDeleteAsync();
        circuits.EndOf(account.Id);
    }

    /// <summary>Who is signed in already, and changes a password, stays in the session.</summary>
    async Task<AccountSession?> OwnSessionAsync(Account user) =>
        Context.User.FindFirstValue(SessionClaim) is { } key
            ? await db.AccountSessions.Of(user.Id).SingleOrDefaultAsync(s => s.Key == key)
            : null;

    async Task<AccountSession> BeginAsync(Account user, bool stay, DateTimeOffset now)
    {
        var session = new AccountSession(user.Id, BrowserWords.Of(Context.Request.Headers.UserAgent), stay, now);
        await db.AccountSessions.Where(s => s.EndsAt <= now).ExecuteDeleteAsync();
        db.Add(session);
        await db.SaveChangesAsync();

        return session;
    }
}
