using JobSite.Core.Mail;
using JobSite.Web.Mail;

namespace JobSite.Web.Accounts.Letters;

/// <summary>What accounts are told by mail.</summary>
sealed class AccountLetters(LetterPress press, PublicAddress site, IConfiguration settings)
{
    const string Asked = "You get this because somebody typed your mail address on our site. If it was not you, do nothing: without this letter nobody gets in.";
    const string Owner = "You get this because it concerns your account. It cannot be switched off.";

    string Name => settings["Site:Name"] ?? "JobSite";

    public Task<Letter> SignInAsync(string to, string address, bool isNew) => isNew
        ? PrintAsync(to, $"Confirm your address for {Name}", "Confirm your address", ["Press the button to confirm that this is your mail address. You are signed in at once."], Asked, address, "Confirm and sign in", Life)
        : PrintAsync(to, $"Your link to sign in to {Name}", "Sign in", ["Press the button to sign in to your account."], Asked, address, "Sign in", Life);

    public Task<Letter> HaveAccountAsync(string to, string address) =>
        PrintAsync(to, $"You have an account at {Name} already", "You have an account already", ["Somebody wanted to open an account with your mail address. There is one: sign in to it with this button."], Asked, address, "Sign in", Life);

    public Task<Letter> NewPasswordAsync(string to, string address) =>
        PrintAsync(to, $"Choose a new password for {Name}", "Choose a new password", ["Press the button to choose a new password. The old one holds until then."], Asked, address, "Choose a new password", "The button works once, for one hour.");

    public Task<Letter> NoAccountAsync(string to) =>
        PrintAsync(to, $"There is no account at {Name} with this address", "There is no account with this address", ["Somebody asked for a new password with your mail address, and there is no account with it. Perhaps it is under another address of yours."], Asked, site.Of("/account/register"), "Open an account");

    public Task<Letter> NewAddressAsync(string to, string address) =>
        PrintAsync(to, $"Confirm your new address for {Name}", "Confirm your new address", ["Press the button, and your account goes by this address from now on."], Asked, address, "Use this address", "The button works once, for one hour.");

    public Task<Letter> AddressTakenAsync(string to) =>
        PrintAsync(to, $"You have an account at {Name} already", "This address has an account already", ["Somebody wanted to move another account to your mail address. That cannot be: this one has it. Nothing has changed."], Asked, site.Of("/account/sign-in"), "Sign in");

    /// <param name="what">A sentence: what has changed.</param>
    public Task<Letter> ChangedAsync(string to, string what) =>
        PrintAsync(to, $"Your account at {Name} was changed", "Your account was changed", [what], Owner, site.Of("/account/forgot"), "Choose a new password", "If it was you, there is nothing to do. If not, take the account back with this button.");

    const string Life = "The button works once, for fifteen minutes.";

    Task<Letter> PrintAsync(string to, string subject, string heading, string[] words, string why, string href, string button, string? after = null) =>
        press.PrintAsync<AccountLetter>(to, subject, ("Heading", heading), ("Words", words), ("Why", why), ("Href", href), ("Button", button), ("After", after));
}
