using System.Security.Claims;
using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>Moves an account to another mail address, once that is proved. The old one is told.</summary>
sealed class NewAddresses(UserManager<Account> accounts, AccountDoor door, LinkMaker links, AccountLetters letters, AccountLimits limits, MailedLinks mailed, JobSiteDb db, TimeProvider clock)
{
    /// <summary>Whether the address has an account already is told to its owner alone.</summary>
    public async Task SendAsync(Account account, string email, CancellationToken cancel)
    {
        if (!limits.AllowsLetterTo(email))
            return;

        var secret = MailedLink.NewSecret();
        var link = new MailedLink(LinkPurpose.NewAddress, email, secret, clock.GetUtcNow()) { AccountId = account.Id };
        if (await accounts.FindByEmailAsync(email) is { } other && other.Id != account.Id)
            await links.SaveAsync(null, await letters.AddressTakenAsync(other.Email!), cancel);
        else
            await links.SaveAsync(link, await letters.NewAddressAsync(email, links.AddressOf(link.Purpose, secret)), cancel);
    }

    public async Task<bool> ChangeAsync(MailedLink link, ClaimsPrincipal who, CancellationToken cancel)
    {
        if (link.AccountId is null || await accounts.FindByIdAsync(link.AccountId) is not { Email: { } old } account)
            return false;

        (account.Email, account.UserName, account.EmailConfirmed) = (link.Email, link.Email, true);
        var told = new OutboxLetter(await letters.ChangedAsync(old, $"It goes by the address {link.Email} now, and no more by this one."), clock.GetUtcNow());
        db.Add(told);
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded)
            return false; // somebody else has the address by now

        var own = accounts.GetUserId(who) == account.Id;
        var kept = own ? who.FindFirstValue(AccountDoor.SessionClaim) : null;
        await door.EndOthersAsync(account, kept);
        await mailed.ForgetAsync(old, cancel);
        if (own)
            await door.RefreshSignInAsync(account);
        return true;
    }
}
