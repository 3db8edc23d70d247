using JobSite.Core.Accounts;
using JobSite.Core.Mail;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>"admin create EMAIL" on the command line: whoever can run it owns the site anyway.</summary>
sealed class AdminCommand(AccountBook book, SignInLinks links, UserManager<Account> accounts)
{
    const int Done = 0, NotUnderstood = 2;

    public async Task<int> RunAsync(IReadOnlyList<string> typed, TextWriter output, CancellationToken cancel)
    {
        if (typed is not ["create", var email] || !MailAddress.IsPlain(email))
        {
            await output.WriteLineAsync("admin create EMAIL\n\nMakes an account with this mail address, if there is none, an administrator's,\nand prints a link that signs in: once, within 15 minutes.");
            return NotUnderstood;
        }

        var account = await book.OfProvedAsync(email) ?? throw new InvalidOperationException("The account could not be opened.");
        if (!await accounts.IsInRoleAsync(account, Roles.Admin))
            await accounts.AddToRoleAsync(account, Roles.Admin);

        await output.WriteLineAsync($"{account.Email} is an administrator. Sign in here, once, within 15 minutes:\n\n{await links.MakeAsync(account.Email!, "/account", cancel)}");
        return Done;
    }
}
