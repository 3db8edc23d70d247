using System.Security.Claims;
using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>Gives an account a new password: its other sessions end, its mailed links are over, its owner is told.</summary>
sealed class NewPasswords(
    UserManager<Account> accounts, AccountDoor door, AccountBook book, AccountLetters letters, HashingGate gate, MailedLinks links, SignInTries tries, JobSiteDb db, TimeProvider clock)
{
    /// <summary>What is wrong with a password, in one sentence; null where nothing is.</summary>
    public async Task<string?> RefusalAsync(string email, string? password)
    {
        if (password is null || password.Length < PasswordRules.Shortest)
            return $"Use at least {PasswordRules.Shortest} characters.";

        foreach (var rule in accounts.PasswordValidators)
            if (await rule.ValidateAsync(accounts, new() { Email = email }, password) is { Succeeded: false } refused)
                return refused.Errors.First().Description;

        return null;
    }

    /// <summary>For whoever proved by a letter that the address is theirs. They are signed out everywhere.</summary>
    public async Task<bool> ResetAsync(string email, string password, CancellationToken cancel)
    {
        if (await book.OfProvedAsync(email) is not { } account)
            return false;

        await PutAsync(account, password, keptSession: null, cancel);
        await tries.SucceededAsync(email);
        return true;
    }

    /// <summary>For whoever is signed in. They stay so here, and are signed out elsewhere.</summary>
    public async Task SetAsync(Account account, string password, ClaimsPrincipal who, CancellationToken cancel)
    {
        await PutAsync(account, password, who.FindFirstValue(AccountDoor.SessionClaim), cancel);
        await door.RefreshSignInAsync(account);
    }

    async Task PutAsync(Account account, string password, string? keptSession, CancellationToken cancel)
    {
        account.PasswordHash = await gate.EnterAsync(() => Task.FromResult(accounts.PasswordHasher.HashPassword(account, password)), cancel);
        db.Add(new OutboxLetter(await letters.ChangedAsync(account.Email!, "A new password was set for it just now."), clock.GetUtcNow()));
        await accounts.UpdateSecurityStampAsync(account); // saves it all
        await door.EndOthersAsync(account, keptSession);
        await links.ForgetAsync(account.Email!, cancel);
    }
}
