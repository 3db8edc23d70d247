using System.Net;
using System.Text.Json;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Tests.Accounts;

public sealed class PasskeysPageTests(TestSite site) : IClassFixture<TestSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_ten_at_most()
    {
        await site.WithAsync("ten@example.com", async (accounts, account) =>
        {
            for (byte i = 0; i < 10; i++)
                await accounts.AddOrUpdatePasskeyAsync(account, Passkey(i));
        });
        var browser = await site.SignedInAsync("ten@example.com");

        var page = await browser.ReadAsync("/account/passkeys");

        Assert.Null(page.QuerySelector("form[data-passkey]"));
        Assert.Contains("You have 10 passkeys", page.Words);
    }

    [Fact]
    public async Task Shows_names_as_text_and_cuts_them()
    {
        await site.WithAsync("named@example.com", (accounts, account) => accounts.AddOrUpdatePasskeyAsync(account, Passkey(1)));
        var browser = await site.SignedInAsync("named@example.com");
        var form = (await browser.ReadAsync("/account/passkeys")).QuerySelector("input[name=_handler][value^=rename-]")!.GetAttribute("value")!;

        await browser.SubmitAsync("/account/passkeys", form, ("Rename.Name", "<img src=x onerror=alert(1)>" + new string('x', 500)));

        var page = await browser.ReadAsync("/account/passkeys");
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal(64, page.QuerySelector("main li b")!.TextContent.Length);
    }

    [Fact]
    public async Task Changes_only_ones_own()
    {
        await site.WithAsync("mine@example.com", (accounts, account) => accounts.AddOrUpdatePasskeyAsync(account, Passkey(77)));
        await site.WithAsync("yours@example.com", (accounts, account) => accounts.AddOrUpdatePasskeyAsync(account, Passkey(78)));
        var (mine, yours) = (await site.SignedInAsync("mine@example.com"), await site.SignedInAsync("yours@example.com"));
        var remove = (await mine.ReadAsync("/account/passkeys")).QuerySelector("input[name=_handler][value^=remove-]")!.GetAttribute("value")!;
        var token = (await yours.ReadAsync("/account/passkeys")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await yours.PostAsync("/account/passkeys", new FormUrlEncodedContent([new("_handler", remove), new("__RequestVerificationToken", token)]), Cancel);

        Assert.NotNull((await mine.ReadAsync("/account/passkeys")).QuerySelector("main li"));
    }

    [Fact]
    public async Task Names_nobody_to_who_wants_to_sign_in()
    {
        var browser = site.Browser();
        var token = (await browser.ReadAsync("/account/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await browser.PostAsync("/account/passkeys/request-options", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Cancel);

        var options = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
        Assert.Equal("required", options.GetProperty("userVerification").GetString());
        Assert.True(!options.TryGetProperty("allowCredentials", out var known) || known.GetArrayLength() == 0);
    }

    [Theory]
    [InlineData("/account/passkeys/request-options")]
    [InlineData("/account/passkeys/creation-options")]
    public async Task Is_asked_only_from_its_own_pages(string address)
    {
        var browser = await site.SignedInAsync("forged@example.com");

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(address, new FormUrlEncodedContent([]), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Believes_no_forged_passkey(string credential)
    {
        var answer = await site.Browser().SubmitAsync("/account/sign-in", "passkey", ("Key.Credential", credential));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This passkey is not known here", (await answer.ReadAsync()).Words);
    }

    [Fact]
    public async Task Adds_no_passkey_that_was_not_begun()
    {
        var browser = await site.SignedInAsync("unbegun@example.com");

        var answer = await browser.SubmitAsync("/account/passkeys", "add", ("Key.Credential", "{}"), ("Key.Name", "Forged"));

        Assert.Contains("could not be added", (await answer.ReadAsync()).Words);
    }

    static UserPasskeyInfo Passkey(byte number) =>
        new(Guid.NewGuid().ToByteArray(), [1], Given.Now, 0, [], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [], []) { Name = $"Key {number}" };
}
