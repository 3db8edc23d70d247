using System.Net;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Accounts;

public sealed class LinkPageTests(TestSite site) : IClassFixture<TestSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signs_in_once_and_opens_the_account()
    {
        var browser = site.Browser();
        await AskAsync(browser, "once@example.com", "/jobs?q=baker");
        var link = await site.LinkToAsync("once@example.com");

        for (var i = 0; i < 5; i++) // as mail programs do
            await site.Browser().GetAsync(link, Cancel);
        var answer = await browser.SubmitAsync(link, "link");

        Assert.Equal((HttpStatusCode.Redirect, "/jobs?q=baker"), (answer.StatusCode, answer.Place));
        Assert.True(await browser.IsSignedInAsync());
        await using var db = site.Open();
        Assert.True((await db.Users.SingleAsync(a => a.Email == "once@example.com", Cancel)).EmailConfirmed);
    }

    [Fact]
    public async Task Takes_the_first_of_two_who_press_at_once()
    {
        var (one, two) = (site.Browser(), site.Browser());
        await AskAsync(one, "two@example.com", "/");
        var link = await site.LinkToAsync("two@example.com");

        var answers = await Task.WhenAll(one.SubmitAsync(link, "link"), two.SubmitAsync(link, "link"));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Redirect);
        Assert.NotEqual(await one.IsSignedInAsync(), await two.IsSignedInAsync());
        Assert.Contains("This link is over", (await site.Browser().ReadAsync(link)).Words);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public async Task Is_over_after_fifteen_minutes(int minutes, bool works)
    {
        var email = $"late{minutes}@example.com";
        await AskAsync(site.Browser(), email, "/");
        var link = await site.LinkToAsync(email);

        site.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(!works, (await site.Browser().ReadAsync(link)).Words.Contains("This link is over"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("?token=%00")]
    [InlineData("?token=a&token=b")]
    public async Task Believes_no_forged_link(string query)
    {
        var answer = await site.Browser().GetAsync("/account/link" + query, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This link is over", (await answer.ReadAsync()).Words);
    }

    [Fact]
    public async Task Is_good_for_nothing_else()
    {
        await AskAsync(site.Browser(), "else@example.com", "/");
        var link = await site.LinkToAsync("else@example.com");

        Assert.Contains("This link is over", (await site.Browser().ReadAsync(link.Replace("/link", "/reset"))).Words);
        Assert.Contains("This link is over", (await site.Browser().ReadAsync(link.Replace("/link", "/new-address"))).Words);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Leads_nowhere_outside(string back)
    {
        var browser = site.Browser();
        var email = $"back{Math.Abs(back.GetHashCode())}@example.com";
        await AskAsync(browser, email, back);

        var answer = await browser.SubmitAsync(await site.LinkToAsync(email), "link");

        Assert.Equal("/", answer.Place);
    }

    [Fact]
    public async Task Is_told_to_nobody()
    {
        await AskAsync(site.Browser(), "quiet@example.com", "/");

        var answer = await site.Browser().GetAsync(await site.LinkToAsync("quiet@example.com"), Cancel);

        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        await using var db = site.Open();
        var secret = (await site.LinkToAsync("quiet@example.com")).Split('=')[1];
        Assert.False(await db.Database.SqlQuery<int>($"SELECT 1 AS Value FROM MailedLinks WHERE Digest = {secret}").AnyAsync(Cancel));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task Has_the_address_of_the_site_whatever_the_request_says(string host)
    {
        var browser = site.Browser();
        browser.DefaultRequestHeaders.Host = host;
        browser.DefaultRequestHeaders.Add("X-Forwarded-Host", host);
        var email = $"host@{host}";

        await AskAsync(browser, email, "/");

        Assert.DoesNotContain($"://{host}", (await site.LetterToAsync(email)).Letter.Text);
    }

    static async Task AskAsync(HttpClient browser, string email, string back)
    {
        var answer = await browser.SubmitAsync($"/account/sign-in?back={Uri.EscapeDataString(back)}", "sign-in", ("Form.Email", email), ("Form.Way", "link"));
        Assert.Equal("/account/check-mail", answer.Place);
    }
}
