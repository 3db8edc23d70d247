using JobSite.Core.Accounts;
using JobSite.Core.Mail;
using JobSite.Web.Accounts.Letters;
using JobSite.Web.Ui;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>
/// Signing in by a mailed link: it works once, for fifteen minutes. Whoever opens it and presses its button is signed in, and an
/// account is made where there is none.
/// </summary>
sealed class SignInLinks(UserManager<Account> accounts, LinkMaker links, AccountLetters letters, AccountLimits limits, TimeProvider clock)
{
    /// <summary>What is no mail address, and one that had too many letters in this hour, gets none; nobody is told.</summary>
    public async Task SendAsync(string email, string returnPath, CancellationToken cancel)
    {
        if (!MailAddress.IsPlain(email) || !limits.AllowsLetterTo(email))
            return;

        var known = await accounts.FindByEmailAsync(email);
        var (link, address) = Make(known?.Email ?? email, returnPath);
        await links.SaveAsync(link, await letters.SignInAsync(link.Email, address, isNew: known is null), cancel);
    }

    /// <summary>The same for somebody who wants an account: first they choose how to sign in from then on.</summary>
    public async Task SignUpAsync(string email, string returnPath, CancellationToken cancel)
    {
        if (!MailAddress.IsPlain(email) || !limits.AllowsLetterTo(email))
            return;

        var known = await accounts.FindByEmailAsync(email);
        var (link, address) = Make(known?.Email ?? email, known is null ? $"/account/password?back={Uri.EscapeDataString(LocalPath.Of(returnPath))}" : returnPath);
        var letter = known is null ? letters.SignInAsync(link.Email, address, isNew: true) : letters.HaveAccountAsync(link.Email, address);
        await links.SaveAsync(link, await letter, cancel);
    }

    /// <summary>A link without a letter, to be handed over otherwise.</summary>
    public async Task<string> MakeAsync(string email, string returnPath, CancellationToken cancel)
    {
        var (link, address) = Make(email, returnPath);
        await links.SaveAsync(link, null, cancel);

        return address;
    }

    (MailedLink Link, string Address) Make(string email, string returnPath)
    {
        var secret = MailedLink.NewSecret();
        var link = new MailedLink(LinkPurpose.SignIn, email, secret, clock.GetUtcNow()) { ReturnPath = LocalPath.Of(returnPath) };

        return (link, links.AddressOf(LinkPurpose.SignIn, secret));
    }
}
