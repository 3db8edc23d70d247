using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Tests.Accounts;
using JobSite.Tests.Circuits.Client;
using JobSite.Tests.Companies;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Circuits;

/// <summary>Whose circuits are, and when they are over.</summary>
public sealed class LiveCircuitsTests(LiveTown town) : IClassFixture<LiveTown>
{
    [Theory]
    [InlineData("sign-out"), InlineData("session ended elsewhere"), InlineData("everywhere"), InlineData("password"), InlineData("role"), InlineData("removal")]
    public async Task Are_over_at_once_when_what_their_account_may_do_has_changed(string how)
    {
        var account = await town.AccountAsync();
        var cookies = await town.CookiesOfAsync(account);
        await using var page = await LiveTown.OpenAsync(await town.DraftAsync(account), cookies);
        await LiveTown.UntilAsync(() => page.Has("Title", "oninput"));

        await ChangeAsync(how, account, cookies);
        await LiveTown.UntilAsync(() => page.Called.Contains("location.reload"));
        var answered = page.Answers;
        await page.TypeAsync("Title", "Thief").WaitAsync(LiveTown.Cancel);

        await page.IsCut.WaitAsync(TimeSpan.FromSeconds(5), LiveTown.Cancel);
        Assert.Equal(answered, page.Answers);
        var (client, isBack) = await CircuitClient.ReturnAsync(town.Address, page.Secret!, await town.CookiesOfAsync(account), LiveTown.Cancel);
        await using (client)
            Assert.False(isBack);
    }

    [Fact]
    public async Task Stay_when_another_account_changes()
    {
        var (account, other) = (await town.AccountAsync(), await town.AccountAsync());
        await using var page = await LiveTown.OpenAsync(await town.DraftAsync(account), await town.CookiesOfAsync(account));
        await LiveTown.UntilAsync(() => page.Has("Title", "oninput"));

        await ChangeAsync("everywhere", other, await town.CookiesOfAsync(other));
        await page.TypeAsync("Title", "Night baker");

        await LiveTown.UntilAsync(() => page.Answers == 1);
        Assert.DoesNotContain("location.reload", page.Called);
    }

    [Fact]
    public async Task Come_back_to_the_account_that_opened_them_and_to_no_other()
    {
        var (account, other) = (await town.AccountAsync(), await town.AccountAsync());
        var (cookies, others) = (await town.CookiesOfAsync(account), await town.CookiesOfAsync(other));
        var draft = await town.DraftAsync(account, "Keeper of account secrets");
        await using var page = await LiveTown.OpenAsync(draft, cookies);
        await page.CutAsync();

        var (own, isBack) = await CircuitClient.ReturnAsync(town.Address, page.Secret!, cookies, LiveTown.Cancel);
        await own.CutAsync();
        var (stranger, isTaken) = await CircuitClient.ReturnAsync(town.Address, page.Secret!, others, LiveTown.Cancel);
        await using var at = stranger;
        var resumed = await stranger.ResumeAsync(draft, page.Secret!, LiveTown.Cancel);
        var (again, isBackAfterAll) = await CircuitClient.ReturnAsync(town.Address, page.Secret!, cookies, LiveTown.Cancel);
        await using var last = again;

        Assert.True(isBack);
        Assert.False(isTaken);
        Assert.Null(resumed);
        Assert.Empty(stranger.Batches);
        Assert.False(isBackAfterAll, "It is over for its own account too.");
    }

    [Fact]
    public async Task Come_back_to_nobody_who_has_no_account_where_one_opened_them()
    {
        var account = await town.AccountAsync();
        var cookies = await town.CookiesOfAsync(account);
        await using var page = await LiveTown.OpenAsync(await town.DraftAsync(account), cookies);
        var visitor = new CookieContainer();
        using var browser = town.Browser(visitor);
        await browser.SubmitAsync("/post", "post", ("Form.Title", "Baker"), ("Form.Company", "Acme"));

        var (client, isBack) = await CircuitClient.ReturnAsync(town.Address, page.Secret!, visitor, LiveTown.Cancel);

        await using (client)
            Assert.False(isBack);
    }

    async Task ChangeAsync(string how, Account account, CookieContainer cookies)
    {
        using var browser = town.Browser(cookies);
        switch (how)
        {
            case "sign-out":
                await browser.SubmitAsync("/account/sign-out", "sign-out");
                break;
            case "session ended elsewhere":
                using (var elsewhere = town.Browser(await town.CookiesOfAsync(account)))
                {
                    var other = (await elsewhere.ReadAsync("/account/sessions")).QuerySelector("input[name=_handler][value^=end-]")!;
                    await elsewhere.SubmitAsync("/account/sessions", other.GetAttribute("value")!);
                }

                break;
            case "everywhere":
                await browser.SubmitAsync("/account/sessions", "everywhere");
                break;
            case "password":
                await browser.SubmitAsync("/account/password", "password", ("Form.New", AccountsOnSite.Password));
                break;
            default:
                await ChangeTeamAsync(account, isRemoval: how == "removal");
                break;
        }
    }

    async Task ChangeTeamAsync(Account account, bool isRemoval)
    {
        var (company, owner) = await town.Site.HiringAsync();
        var member = await town.Site.JoinAsync(company, account, MemberRole.Recruiter);
        using var browser = town.Browser(await town.CookiesOfAsync(owner));
        await browser.SubmitAsync("/hiring/team", $"member-{member.Id}", isRemoval ? ("Remove", "1") : ("Role", "Reviewer"));
    }
}
