using JobSite.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>
/// Whether an address and a password belong together. One hash is made whatever the answer, so that it takes as long for an
/// account that does not exist.
/// </summary>
sealed class PasswordCheck(UserManager<Account> accounts, HashingGate gate, SignInTries tries)
{
    static readonly Account Nobody = new();
    static string? nobodysHash;

    public async Task<Account?> FindAsync(string email, string password, CancellationToken cancel)
    {
        var account = await accounts.FindByEmailAsync(email);

        return await gate.EnterAsync(async () => !await tries.AllowsAsync(email, cancel) ? null : await FitsAsync(account, email, password), cancel);
    }

    /// <summary>For somebody who is signed in, and is asked once more.</summary>
    public Task<bool> IsOfAsync(Account account, string password, CancellationToken cancel) => gate.EnterAsync(
        async () => await tries.AllowsAsync(account.Email!, cancel) && await FitsAsync(account, account.Email!, password) is not null, cancel);

    async Task<Account?> FitsAsync(Account? account, string email, string password)
    {
        var hash = account?.PasswordHash ?? (nobodysHash ??= accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));
        var answer = accounts.PasswordHasher.VerifyHashedPassword(account ?? Nobody, hash, password);

        if (account?.PasswordHash is null || answer is PasswordVerificationResult.Failed)
        {
            await tries.FailedAsync(email);
            return null;
        }

        await tries.SucceededAsync(email);
        if (answer is PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            await accounts.UpdateAsync(account);
        }

        return account;
    }
}
