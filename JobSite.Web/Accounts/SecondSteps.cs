using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Web.Accounts.Letters;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>The authenticator app of one account: its key, its codes, and the recovery codes for a day without it.</summary>
sealed class SecondSteps(
    UserManager<Account> accounts, AccountDoor door, AccountLetters letters, AccountLimits limits, SignInTries tries, JobSiteDb db, TimeProvider clock, IConfiguration settings)
{
    const int RecoveryCodes = 10;

    public async Task<string> KeyOfAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is null)
            await accounts.ResetAuthenticatorKeyAsync(account);

        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>What the app reads from the picture.</summary>
    public string AddressOf(Account account, string key)
    {
        var name = Uri.EscapeDataString(settings["Site:Name"] ?? "JobSite");

        return $"otpauth://totp/{name}:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer={name}&digits=6";
    }

    public static string Spaced(string key) => string.Join(' ', key.Chunk(4).Select(part => new string(part)));

    public async Task<bool> IsRightAsync(Account account, string? typed)
    {
        var (code, counted) = (new string([.. (typed ?? "").Where(char.IsAsciiDigit)]), $"code of {account.Id}");
        if (code.Length == 0 || !await tries.AllowsAsync(counted) || !limits.AllowsCode(account.Id, code))
            return false;

        var isRight = await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code);
        if (isRight)
            await tries.SucceededAsync(counted);
        else
            await tries.FailedAsync(counted);
        return isRight;
    }

    public async Task<IReadOnlyList<string>> SwitchOnAsync(Account account)
    {
        await TellAsync(account, "A code from an authenticator app is asked for from now on.");
        await accounts.SetTwoFactorEnabledAsync(account, true);
        await door.RefreshSignInAsync(account);

        return await NewCodesAsync(account);
    }

    public async Task SwitchOffAsync(Account account)
    {
        await TellAsync(account, "A code from an authenticator app is not asked for any more.");
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await door.RefreshSignInAsync(account);
    }

    public async Task<IReadOnlyList<string>> NewCodesAsync(Account account) =>
        [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    async Task TellAsync(Account account, string what) =>
        db.Add(new OutboxLetter(await letters.ChangedAsync(account.Email!, what), clock.GetUtcNow()));
}
