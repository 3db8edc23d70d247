using JobSite.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>Opens accounts. Each begins with a mail address that was proved, and with nothing else.</summary>
sealed class AccountBook(UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>The account of an address whose owner has just been seen; null when it may not be opened.</summary>
    public async Task<Account?> OfProvedAsync(string email)
    {
        if (await accounts.FindByEmailAsync(email) is not { } account)
        {
            account = new() { UserName = email, Email = email, EmailConfirmed = true, CreatedAt = clock.GetUtcNow() };
            if (!(await accounts.CreateAsync(account)).Succeeded)
                return await accounts.FindByEmailAsync(email); // two links were opened at once
        }

        if (!account.EmailConfirmed)
        {
            account.EmailConfirmed = true;
            await accounts.UpdateAsync(account);
        }

        return account;
    }
}
