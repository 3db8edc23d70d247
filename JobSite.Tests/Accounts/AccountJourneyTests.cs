using System.Security.Cryptography;
using JobSite.Core.Accounts;
using JobSite.Tests.Browser;
using Microsoft.Playwright;
using MimeKit;

namespace JobSite.Tests.Accounts;

/// <summary>On http://localhost, the one plain address where browsers make passkeys.</summary>
[Collection(typeof(InTheBrowser))]
public sealed class AccountJourneyTests(BrowsedTown town)
{
    string Local => $"http://localhost:{new Uri(town.Address).Port}";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task Signs_up_with_a_password_and_comes_back_with_it(bool script, int width)
    {
        await using var visitor = await town.VisitAsync(script, width, site: Local);
        var (page, email) = (visitor.Page, $"signup{width}@example.com");

        await visitor.OpenAsync("/account/register");
        await page.GetByLabel("Mail address").FillAsync(email);
        await visitor.GoAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Send me the letter" }).ClickAsync(), "/account/check-mail");
        await visitor.OpenAsync(await LinkInFolderAsync(email));
        await visitor.GoAsync(() => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync(), "/account/password?back=%2Faccount");
        await page.GetByLabel("New password").FillAsync(AccountsOnSite.Password);
        await visitor.GoAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Set this password" }).ClickAsync(), "/account");

        await visitor.OpenAsync("/account/sign-out");
        await visitor.GoAsync(() => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync(), "/");
        await visitor.OpenAsync("/account/sign-in?back=/companies");
        await page.GetByLabel("Mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(AccountsOnSite.Password);
        await visitor.GoAsync(() => page.Keyboard.PressAsync("Enter"), "/companies");

        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Makes_a_passkey_and_signs_in_with_it()
    {
        await using var visitor = await town.VisitAsync(site: Local);
        var page = visitor.Page;
        await WithAuthenticatorAsync(page);
        await SignInAsync(visitor, "passkey@example.com");

        await visitor.OpenAsync("/account/passkeys");
        await page.GetByLabel("Name of this device").FillAsync("Yellow laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("Yellow laptop").First.WaitForAsync();
        await page.GetByLabel("New name for Yellow laptop").FillAsync("Green laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await page.GetByText("Green laptop").First.WaitForAsync();

        await SignOutAsync(visitor);
        await visitor.OpenAsync("/account/sign-in");
        await visitor.GoAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync(), "/account");

        await visitor.OpenAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Green laptop" }).ClickAsync();
        await page.GetByText("Green laptop").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await SignOutAsync(visitor);
        await visitor.OpenAsync("/account/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByText("This passkey is not known here").WaitForAsync();
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Asks_for_a_code_of_the_app_and_takes_each_once()
    {
        await using var visitor = await town.VisitAsync(site: Local);
        var page = visitor.Page;
        await SignInAsync(visitor, "totp@example.com");
        await visitor.OpenAsync("/account/authenticator");
        var key = (await page.Locator(".key").InnerTextAsync()).Replace(" ", "");
        var first = Code(key, 0);
        await page.GetByLabel("Type the code").FillAsync(first);
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch it on" }).ClickAsync();
        await page.GetByText("Your recovery codes").WaitForAsync();
        var recovery = await page.Locator(".codes code").First.InnerTextAsync();
        Assert.Equal(10, await page.Locator(".codes code").CountAsync());

        await SignOutAsync(visitor);
        await SignInAsync(visitor, "totp@example.com", "/account/second-step?back=%2Faccount");
        await page.GetByLabel("Code from your").FillAsync(first);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await page.GetByText("This code is not right").WaitForAsync();
        await page.GetByLabel("Code from your").FillAsync(Code(key, 1));
        await visitor.GoAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync(), "/account");

        for (var use = 0; use < 2; use++)
        {
            await SignOutAsync(visitor);
            await SignInAsync(visitor, "totp@example.com", "/account/second-step?back=%2Faccount");
            await page.GetByText("I do not have the app").ClickAsync();
            await page.GetByLabel("One of your recovery codes").FillAsync(recovery);
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
            await page.GetByText(use == 0 ? "Where you are signed in" : "This code is not right").First.WaitForAsync();
        }

        Assert.Empty(visitor.Troubles);
    }

    [Theory]
    [InlineData("/account/register", false)]
    [InlineData("/account/sign-in", false)]
    [InlineData("/account/forgot", false)]
    [InlineData("/account/check-mail", false)]
    [InlineData("/account/link?token=none", false)]
    [InlineData("/account/second-step", false)]
    [InlineData("/account", true)]
    [InlineData("/account/password", true)]
    [InlineData("/account/address", true)]
    [InlineData("/account/passkeys", true)]
    [InlineData("/account/authenticator", true)]
    [InlineData("/account/sessions", true)]
    [InlineData("/account/sign-out", true)]
    [InlineData("/admin/mail", true)]
    public async Task Can_be_used_by_everybody_on_every_screen(string address, bool signedIn)
    {
        await using var visitor = await town.VisitAsync(site: Local);
        if (signedIn)
        {
            await town.Site.GiveAsync($"axe{address.Replace('/', '-')}@example.com", Roles.Admin);
            await SignInAsync(visitor, $"axe{address.Replace('/', '-')}@example.com");
        }

        await visitor.OpenAsync(address);
        await visitor.Page.BringAxeAsync();
        foreach (var (width, scheme) in Views)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var faults = await visitor.Page.FaultsAsync();
            Assert.True(faults is [], $"{width} px, {scheme}:\n{string.Join('\n', faults)}");
            Assert.True(await visitor.AskAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{width} px scrolls sideways");
            if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
                await visitor.Page.ScreenshotAsync(new() { Path = $"{folder}/{address.Trim('/').Replace('/', '-').Split('?')[0]}-{width}-{scheme}.png", FullPage = true });
        }

        Assert.Empty(visitor.Troubles);
    }

    static readonly (int, ColorScheme)[] Views =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark)];

    async Task SignInAsync(Visitor visitor, string email, string place = "/account")
    {
        await visitor.OpenAsync("/account/sign-in");
        await visitor.Page.GetByLabel("Mail address").FillAsync(email);
        await visitor.GoAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "E-mail me a link" }).ClickAsync(), "/account/check-mail");
        await visitor.OpenAsync(await town.Site.LinkToAsync(email));
        await visitor.GoAsync(() => visitor.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync(), place);
    }

    static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/account/sign-out");
        await visitor.GoAsync(() => visitor.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync(), "/");
    }

    /// <summary>The link in the letter that lies in the folder, read as a mail program would.</summary>
    async Task<string> LinkInFolderAsync(string email)
    {
        var folder = Path.Combine(town.Site.Folder, "mail");
        while (true)
        {
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
                if (await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken) is var letter && letter.To.Mailboxes.Any(m => m.Address == email))
                    return new Uri(letter.TextBody!.Split('\n').Single(line => line.Contains("?token=")).Trim()).PathAndQuery;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    static async Task WithAuthenticatorAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>What the app shows now, or a step of thirty seconds later (RFC 6238).</summary>
    static string Code(string key, int later)
    {
        var secret = Base32(key);
        var counter = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + later);
        Array.Reverse(counter);
#pragma warning disable CA5350 // the standard says SHA-1
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24 | hash[at + 1] << 16 | hash[at + 2] << 8 | hash[at + 3]) % 1_000_000;

        return number.ToString("000000", null);
    }

    static byte[] Base32(string key)
    {
        var (bytes, bits, count) = (new List<byte>(), 0, 0);
        foreach (var c in key.ToUpperInvariant())
        {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c);
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }

        return [.. bytes];
    }
}
