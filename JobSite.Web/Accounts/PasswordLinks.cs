using JobSite.Core.Accounts;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>A link to choose a new password. Whoever has no account under this address is told so by mail, and only there.</summary>
sealed class PasswordLinks(UserManager<Account> accounts, LinkMaker links, AccountLetters letters, AccountLimits limits, TimeProvider clock)
{
    public async Task SendAsync(string email, CancellationToken cancel)
    {
        if (!limits.AllowsLetterTo(email))
            return;

        if (await accounts.FindByEmailAsync(email) is not { } known)
        {
            await links.SaveAsync(null, await letters.NoAccountAsync(email), cancel);
            return;
        }

        var secret = MailedLink.NewSecret();
        var link = new MailedLink(LinkPurpose.NewPassword, known.Email!, secret, clock.GetUtcNow());
        await links.SaveAsync(link, await letters.NewPasswordAsync(link.Email, links.AddressOf(link.Purpose, secret)), cancel);
    }
}
