using System.Net;
using JobSite.Core.Accounts;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Accounts;

public sealed class AccountSettingsTests(TestSite site) : IClassFixture<TestSite>
{
    const string Other = "purple wagon beneath stars";

    static readonly string[] Columns =
        ["Email", "EmailConfirmed", "Id", "UserName", "SecurityStamp", "TwoFactorEnabled", "LockoutEnd", "Role", "Roles", "IsAdmin", "CreatedAt", "PasswordHash", "AccessFailedCount"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/account/address")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/authenticator")]
    [InlineData("/account/sessions")]
    [InlineData("/admin/mail")]
    public async Task Ask_who_is_there_and_are_kept_in_no_cache(string address)
    {
        Assert.StartsWith("/account/sign-in?back=", (await site.Browser().GetAsync(address, Cancel)).Place, StringComparison.Ordinal);

        var answer = await (await site.SignedInAsync("seen@example.com", Roles.Admin)).GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Show_nothing_of_the_operators_pages_to_others()
    {
        var browser = await site.SignedInAsync("plain@example.com");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/admin/mail", Cancel)).StatusCode);
        await browser.SubmitAsync("/account/forgot", "forgot", ("Form.Email", "plain@example.com"));
        var letter = (await site.LetterToAsync("plain@example.com")).Key;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/admin/mail/{letter}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/admin/mail/{letter}/html", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Set_a_password_and_end_the_other_sessions()
    {
        var (here, there) = (await site.SignedInAsync("set@example.com"), await site.SignedInAsync("set@example.com"));

        var answer = await here.SubmitAsync("/account/password", "password", ("Form.New", AccountsOnSite.Password));

        Assert.Equal("/account?done=password", answer.Place);
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
        Assert.Contains("new password was set", (await site.LetterToAsync("set@example.com")).Letter.Text);
    }

    [Fact]
    public async Task Change_the_password_only_for_who_knows_it()
    {
        await site.GivePasswordAsync("knows@example.com");
        var browser = await site.SignedInAsync("knows@example.com");

        var wrong = await browser.SubmitAsync("/account/password", "password", ("Form.Current", "not this one at all"), ("Form.New", Other));
        Assert.Contains("This is not your password", (await wrong.ReadAsync()).QuerySelector("#current-error")!.TextContent);
        Assert.Equal("/account?done=password", (await browser.SubmitAsync("/account/password", "password", ("Form.Current", AccountsOnSite.Password), ("Form.New", Other))).Place);
    }

    [Theory]
    [InlineData("short", "at least 15")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa", "repeats")]
    [InlineData("passwordpassword", "guessed first")]
    [InlineData("P@ssw0rd123456789", "guessed first")]
    [InlineData("qwertyuiopasdfghjkl", "guessed first")]
    [InlineData("weak.person2026!!!!", "guessed first")]
    [InlineData("JobSiteJobSite2026", "guessed first")]
    [InlineData("welcomewelcome123", "guessed first")]
    public async Task Refuse_passwords_that_are_guessed_first(string password, string why)
    {
        var browser = await site.SignedInAsync("weak.person@example.com");

        var page = await (await browser.SubmitAsync("/account/password", "password", ("Form.New", password))).ReadAsync();

        Assert.Contains(why, page.QuerySelector("#new-error")?.TextContent);
    }

    [Fact]
    public async Task Reset_the_password_once_and_sign_out_everywhere()
    {
        await site.GivePasswordAsync("reset@example.com");
        var thief = await site.SignedInAsync("reset@example.com");
        var browser = site.Browser();
        await browser.SubmitAsync("/account/forgot", "forgot", ("Form.Email", "reset@example.com"));
        var link = await site.LinkToAsync("reset@example.com");

        Assert.Contains("at least 15", (await (await browser.SubmitAsync(link, "reset", ("Form.New", "short"))).ReadAsync()).Words);
        Assert.Equal("/account/sign-in", (await browser.SubmitAsync(link, "reset", ("Form.New", Other))).Place);

        Assert.False(await thief.IsSignedInAsync());
        Assert.Contains("This link is over", (await browser.ReadAsync(link)).Words);
        Assert.NotNull((await browser.SubmitAsync("/account/sign-in", "sign-in", ("Form.Email", "reset@example.com"), ("Form.Password", Other))).Place);
    }

    [Fact]
    public async Task End_a_reset_link_after_an_hour()
    {
        await site.GivePasswordAsync("hour@example.com");
        await site.Browser().SubmitAsync("/account/forgot", "forgot", ("Form.Email", "hour@example.com"));

        site.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Contains("This link is over", (await site.Browser().ReadAsync(await site.LinkToAsync("hour@example.com"))).Words);
    }

    [Fact]
    public async Task Change_the_address_once_the_new_one_is_proved_and_tell_the_old_one()
    {
        var browser = await site.SignedInAsync("before@example.com");

        Assert.Equal("/account?done=asked", (await browser.SubmitAsync("/account/address", "address", ("Form.Email", "after@example.com"))).Place);
        Assert.Contains("before@example.com", (await browser.ReadAsync("/account")).Words);
        Assert.Equal("/account?done=address", (await browser.SubmitAsync(await site.LinkToAsync("after@example.com"), "new-address")).Place);

        Assert.Contains("after@example.com", (await browser.ReadAsync("/account")).Words);
        Assert.Contains("goes by the address after@example.com", (await site.LetterToAsync("before@example.com")).Letter.Text);
    }

    [Fact]
    public async Task Tell_nobody_that_the_new_address_has_an_account()
    {
        await site.SignedInAsync("taken@example.com");
        var browser = await site.SignedInAsync("wants@example.com");

        var (taken, free) = (await AskAsync("taken@example.com"), await AskAsync("free@example.com"));

        Assert.Equal(free, taken);
        Assert.Contains("This address has an account already", (await site.LetterToAsync("taken@example.com")).Letter.Text);

        async Task<(HttpStatusCode, string?)> AskAsync(string email)
        {
            var answer = await browser.SubmitAsync("/account/address", "address", ("Form.Email", email));
            return (answer.StatusCode, answer.Place);
        }
    }

    [Fact]
    public async Task Take_nothing_from_a_form_that_it_does_not_ask_for()
    {
        var browser = await site.SignedInAsync("mass@example.com");
        var more = Columns.SelectMany(name => new[] { (name, "admin"), ($"Form.{name}", "admin"), ($"account.{name}", "admin") });

        await browser.SubmitAsync("/account/password", "password", [("Form.New", AccountsOnSite.Password), .. more]);

        await using var db = site.Open();
        var account = await db.Users.SingleAsync(a => a.Email == "mass@example.com", Cancel);
        Assert.Equal(("mass@example.com", true, false, 0), (account.UserName, account.EmailConfirmed, account.TwoFactorEnabled, account.AccessFailedCount));
        Assert.False(await db.UserRoles.AnyAsync(r => r.UserId == account.Id, Cancel));
    }

    [Fact]
    public async Task End_one_session_and_only_ones_own()
    {
        var (here, there, other) = (await site.SignedInAsync("many@example.com"), await site.SignedInAsync("many@example.com"), await site.SignedInAsync("stranger@example.com"));
        var form = (await here.ReadAsync("/account/sessions")).QuerySelector("input[name=_handler][value^=end-]")!.GetAttribute("value")!;

        var page = await other.ReadAsync("/account/sessions");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await other.PostAsync("/account/sessions", new FormUrlEncodedContent([new("_handler", form), new("__RequestVerificationToken", token)]), Cancel);
        Assert.True(await there.IsSignedInAsync());

        await here.SubmitAsync("/account/sessions", form);
        Assert.False(await there.IsSignedInAsync());
        Assert.True(await here.IsSignedInAsync());
    }

    [Fact]
    public async Task Sign_out_everywhere()
    {
        var (here, there) = (await site.SignedInAsync("all@example.com"), await site.SignedInAsync("all@example.com"));

        Assert.Equal("/account/sign-in", (await here.SubmitAsync("/account/sessions", "everywhere")).Place);

        Assert.False(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(13, false)]
    public async Task End_a_session_that_was_idle_for_half_a_day(int hours, bool open)
    {
        var browser = await site.SignedInAsync($"idle{hours}@example.com");

        site.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(open, await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task End_a_session_after_a_week_however_busy()
    {
        var browser = await site.SignedInAsync("busy-bee@example.com");
        for (var i = 0; i < 16; i++)
        {
            site.Clock.Advance(TimeSpan.FromHours(10));
            Assert.True(await browser.IsSignedInAsync());
        }

        site.Clock.Advance(TimeSpan.FromHours(10));
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Are_worth_nothing_to_an_old_cookie_after_signing_out()
    {
        var browser = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var signedIn = await site.SignedInAsync("replay@example.com");
        var cookie = await CookieAsync("replay@example.com");
        browser.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.True(await browser.IsSignedInAsync());

        await using (var db = site.Open())
            await db.Set<AccountSession>().Where(s => s.Browser == "A browser").ExecuteDeleteAsync(Cancel);

        Assert.False(await browser.IsSignedInAsync());
        Assert.False(await signedIn.IsSignedInAsync());
    }

    [Fact]
    public async Task Refuse_a_form_from_before_somebody_else_signed_in()
    {
        var browser = await site.SignedInAsync("tab@example.com");
        var page = await browser.ReadAsync("/account/password");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.SubmitAsync("/account/sign-out", "sign-out");

        var answer = await browser.PostAsync("/account/password",
            new FormUrlEncodedContent([new("_handler", "password"), new("__RequestVerificationToken", token), new("Form.New", Other)]), Cancel);

        Assert.NotEqual("/account?done=password", answer.Place);
        await using var db = site.Open();
        Assert.Null((await db.Users.SingleAsync(a => a.Email == "tab@example.com", Cancel)).PasswordHash);
    }

    /// <summary>Signs in by a link, and hands back the cookie itself.</summary>
    async Task<string> CookieAsync(string email)
    {
        var browser = site.Browser();
        await browser.SubmitAsync("/account/sign-in", "sign-in", ("Form.Email", email), ("Form.Way", "link"));
        var answer = await browser.SubmitAsync(await site.LinkToAsync(email), "link");

        return answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("account=", StringComparison.Ordinal)).Split(';')[0];
    }
}
