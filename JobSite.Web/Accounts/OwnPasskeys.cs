using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>The passkeys of one account: adds, names and removes them, and tells the owner.</summary>
sealed class OwnPasskeys(UserManager<Account> accounts, AccountDoor door, AccountLetters letters, JobSiteDb db, TimeProvider clock)
{
    public const int Most = 10, LongestName = 64;
    const int LongestCredential = 20_000;

    /// <summary>Names a passkey in a form; its credential id says nothing to anybody else.</summary>
    public static string Handle(UserPasskeyInfo passkey) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(passkey.CredentialId).AsSpan(0, 8));

    public async Task<bool> AddAsync(Account account, string? credential, string? name, CancellationToken cancel)
    {
        if (credential is not { Length: > 0 and < LongestCredential } || (await accounts.GetPasskeysAsync(account)).Count >= Most)
            return false;

        var made = await door.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || made.UserEntity.Id != account.Id)
            return false;

        made.Passkey.Name = Named(name);
        return await SaveAsync(account, $"A passkey was added to it: {made.Passkey.Name}.", made.Passkey, cancel);
    }

    public Task RenameAsync(Account account, UserPasskeyInfo passkey, string? name)
    {
        passkey.Name = Named(name);

        return accounts.AddOrUpdatePasskeyAsync(account, passkey);
    }

    public async Task RemoveAsync(Account account, UserPasskeyInfo passkey, CancellationToken cancel)
    {
        await TellAsync(account, $"A passkey was removed from it: {passkey.Name}.");
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await db.SaveChangesAsync(cancel);
    }

    async Task<bool> SaveAsync(Account account, string what, UserPasskeyInfo passkey, CancellationToken cancel)
    {
        await TellAsync(account, what);
        var added = await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        await db.SaveChangesAsync(cancel);

        return added.Succeeded;
    }

    async Task TellAsync(Account account, string what) =>
        db.Add(new OutboxLetter(await letters.ChangedAsync(account.Email!, what), clock.GetUtcNow()));

    static string Named(string? name) => name?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, LongestName)] : "Passkey";
}
