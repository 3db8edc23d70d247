using System.Diagnostics;
using System.Net;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Accounts;

public sealed class SignInPageTests(TestSite site) : IClassFixture<TestSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_in_with_the_password_and_nothing_else()
    {
        await site.GivePasswordAsync("pass@example.com");
        var browser = site.Browser();

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(browser, "pass@example.com", "something else, quite long")).StatusCode);
        Assert.False(await browser.IsSignedInAsync());
        Assert.Equal("/jobs", (await TryAsync(browser, "PASS@example.com", AccountsOnSite.Password)).Place);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Slows_down_who_guesses_for_known_and_unknown_alike()
    {
        await site.GivePasswordAsync("slow@example.com");
        for (var i = 0; i < 5; i++)
        {
            await TryAsync(site.Browser(), "slow@example.com", "wrong");
            await TryAsync(site.Browser(), "noslow@example.com", "wrong");
        }

        var locked = site.Browser();
        Assert.Null((await TryAsync(locked, "slow@example.com", AccountsOnSite.Password)).Place);
        Assert.Equal(await PageOfAsync("slow@example.com"), await PageOfAsync("noslow@example.com"));
        Assert.True(await TimeOfAsync("slow@example.com") < TimeSpan.FromMilliseconds(90), "A pause must not cost a hash.");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull((await TryAsync(locked, "slow@example.com", AccountsOnSite.Password)).Place);
    }

    [Fact]
    public async Task Remembers_after_a_restart_who_guessed_for_known_and_unknown_alike()
    {
        var database = Path.Combine(Directory.CreateTempSubdirectory("jobsite-test-").FullName, "jobsite.db");
        await using (var before = new TestSite { Database = database })
        {
            await before.GivePasswordAsync("guessed@example.com");
            for (var i = 0; i < 5; i++)
                foreach (var email in new[] { "guessed@example.com", "noguessed@example.com" })
                    await TryAsync(before.Browser(), email, "wrong");
        }

        await using var after = new TestSite { Database = database };
        var browser = after.Browser();
        await TryAsync(browser, "warm@example.com", "wrong");
        Assert.Null((await TryAsync(browser, "Guessed@example.com", AccountsOnSite.Password)).Place);
        foreach (var email in new[] { "guessed@example.com", "noguessed@example.com" })
            Assert.True(await TimeOfAsync(email, after) < TimeSpan.FromMilliseconds(90), "A pause must not cost a hash.");
        after.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull((await TryAsync(browser, "guessed@example.com", AccountsOnSite.Password)).Place);
    }

    [Fact]
    public async Task Says_the_same_of_known_and_unknown()
    {
        await site.GivePasswordAsync("known1@example.com");

        Assert.Equal(await PageOfAsync("known1@example.com"), await PageOfAsync("nobody@example.com"));
    }

    [Fact]
    public async Task Takes_as_long_for_unknown_as_for_known()
    {
        await site.GivePasswordAsync("timed@example.com");
        List<TimeSpan> known = [], unknown = [];
        for (var i = 0; i < 9; i++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(20));
            known.Add(await TimeOfAsync("timed@example.com"));
            unknown.Add(await TimeOfAsync($"untimed{i}@example.com"));
        }

        Assert.InRange(Median(unknown) / Median(known), 0.6, 1.6); // without the same hash it is 0.05
    }

    [Theory]
    [InlineData("/account/sign-in", "sign-in", "link")]
    [InlineData("/account/register", "register", null)]
    [InlineData("/account/forgot", "forgot", null)]
    public async Task Answers_the_same_wherever_an_address_is_typed(string address, string form, string? way)
    {
        var known = $"known-{form}@example.com";
        await site.GivePasswordAsync(known);
        List<(HttpStatusCode, string?)> answers = [];

        foreach (var email in new[] { known, $"unknown-{form}@example.com" })
        {
            var answer = await site.Browser().SubmitAsync(address, form, [("Form.Email", email), .. way is null ? Array.Empty<(string, string)>() : [("Form.Way", way)]]);
            answers.Add((answer.StatusCode, answer.Place));
            Assert.Equal(1, await site.LetterCountAsync(email));
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal("/account/check-mail", answers[0].Item2);
    }

    [Fact]
    public async Task Fills_nobodys_mailbox()
    {
        for (var i = 0; i < 12; i++)
            await site.Browser().SubmitAsync("/account/sign-in", "sign-in", ("Form.Email", "bombed@example.com"), ("Form.Way", "link"));

        Assert.Equal(5, await site.LetterCountAsync("bombed@example.com"));
    }

    [Fact]
    public async Task Takes_no_more_than_so_many_tries_from_one_place()
    {
        await using var strict = new TestSite();
        var client = strict.WithWebHostBuilder(b => b.UseSetting("Accounts:TriesPerMinute", "3")).CreateClient(new() { AllowAutoRedirect = false });

        for (var i = 0; i < 3; i++)
            Assert.Contains("do not belong together", (await (await TryAsync(client, $"a{i}@example.com", "wrong")).ReadAsync()).Words);
        Assert.Contains("too many tries from where you are", (await (await TryAsync(client, "a4@example.com", "wrong")).ReadAsync()).Words);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("")]
    [InlineData("ada@example.com\r\nBcc: bob@example.com")]
    public async Task Says_at_the_field_what_is_no_address_and_keeps_it(string typed)
    {
        var page = await (await TryAsync(site.Browser(), typed, "x")).ReadAsync();

        Assert.Contains("Write a mail address", page.QuerySelector("#email-error")!.TextContent);
        Assert.Equal(typed.Replace("\r\n", ""), page.QuerySelector("#email")!.GetAttribute("value")?.Replace("\r\n", "").Replace("\n", "") ?? "");
        Assert.Null(page.QuerySelector("#password")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Leads_nowhere_outside(string back)
    {
        var email = $"{Guid.NewGuid():n}@example.com";
        await site.GivePasswordAsync(email);

        Assert.Equal("/", (await TryAsync(site.Browser(), email, AccountsOnSite.Password, back)).Place);
    }

    [Fact]
    public async Task Refuses_a_form_that_is_not_its_own()
    {
        var answer = await site.Browser().PostAsync("/account/sign-in",
            new FormUrlEncodedContent([new("_handler", "sign-in"), new("Form.Email", "a@example.com"), new("Form.Password", "x")]), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Cuts_off_endless_passwords_before_they_are_hashed()
    {
        var page = await (await TryAsync(site.Browser(), "long@example.com", new string('x', 100_000))).ReadAsync();

        Assert.Contains("do not belong together", page.Words);
    }

    [Fact]
    public async Task Gives_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        await site.GivePasswordAsync("cookie@example.com");

        var answer = await TryAsync(site.Browser(), "cookie@example.com", AccountsOnSite.Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("account=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Fact]
    public async Task Binds_its_cookie_to_the_host_where_there_is_tls()
    {
        await using var secure = new TestSite();
        await secure.GivePasswordAsync("tls@example.com");
        var client = secure.WithWebHostBuilder(b => b.UseSetting("Site:PublicUrl", "https://localhost"))
            .CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });

        var answer = await TryAsync(client, "tls@example.com", AccountsOnSite.Password);

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-account=", StringComparison.Ordinal) && c.Contains("secure") && c.Contains("path=/") && !c.Contains("domain"));
    }

    static Task<HttpResponseMessage> TryAsync(HttpClient browser, string email, string password, string back = "/jobs") =>
        browser.SubmitAsync($"/account/sign-in?back={Uri.EscapeDataString(back)}", "sign-in", ("Form.Email", email), ("Form.Password", password), ("Form.Way", "password"));

    /// <summary>The page after a wrong password, without what differs each time, and without the address.</summary>
    async Task<string> PageOfAsync(string email)
    {
        var answer = await TryAsync(site.Browser(), email, "wrong");
        var page = await answer.ReadAsync();
        foreach (var token in page.QuerySelectorAll("input[name=__RequestVerificationToken]"))
            token.Remove();

        return $"{answer.StatusCode} {string.Join(',', answer.Headers.Select(h => h.Key))} {page.DocumentElement.OuterHtml.Replace(email, "")}";
    }

    async Task<TimeSpan> TimeOfAsync(string email, TestSite? at = null)
    {
        var browser = (at ?? site).Browser();
        var page = await browser.ReadAsync("/account/sign-in");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new FormUrlEncodedContent([new("_handler", "sign-in"), new("__RequestVerificationToken", token), new("Form.Email", email), new("Form.Password", "wrong"), new("Form.Way", "password")]);
        var watch = Stopwatch.StartNew();
        await browser.PostAsync("/account/sign-in", form, Cancel);

        return watch.Elapsed;
    }

    static double Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2).TotalMilliseconds;
}
