using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Tests.Browser;
using JobSite.Tests.Companies;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.Playwright;

namespace JobSite.Tests.Circuits;

/// <summary>One browser, several people: what a real one does with what it is told.</summary>
[Collection(typeof(InTheBrowser))]
public sealed class CircuitJourneyTests(BrowsedTown town)
{
    const string Secret = "Keeper of the secret recipe";

    [Fact]
    public async Task Shows_nothing_of_the_first_to_the_second_after_signing_out()
    {
        Chromium.Require();
        var ((ada, company), bob) = (await HirerAsync(), await town.Site.PersonAsync());
        await using var visitor = await AtTheDeskAsync(ada);
        var first = visitor.Page;

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/account/sign-out");
        var answer = await second.RunAndWaitForResponseAsync(
            () => second.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync(), r => r.Request.Method == "POST");

        Assert.Equal("\"cache\", \"storage\"", await answer.HeaderValueAsync("clear-site-data"));
        await first.WaitForURLAsync("**/account/sign-in*");
        await second.GotoAsync(SignedIn.AddressFor(bob));
        await first.GotoAsync("/hiring");
        Assert.DoesNotContain(Secret, await first.ContentAsync());
        Assert.DoesNotContain(company.Name, await first.ContentAsync());
    }

    [Fact]
    public async Task Gives_nothing_back_to_another_account_after_the_line_was_cut()
    {
        Chromium.Require();
        var ((ada, _), bob) = (await HirerAsync(), await town.Site.PersonAsync());
        await using var visitor = await AtTheDeskAsync(ada);
        var first = visitor.Page;

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(SignedIn.AddressFor(bob)); // over the first one's cookie: she is not signed out
        await first.EvaluateAsync("Blazor._internal.forceCloseConnection()");

        await Assertions.Expect(first.Locator("body")).Not.ToContainTextAsync(Secret);
        await first.ReloadAsync();
        Assert.DoesNotContain(Secret, await first.ContentAsync());
    }

    [Fact]
    public async Task Goes_on_where_it_was_after_the_line_was_cut()
    {
        Chromium.Require();
        var (ada, _) = await HirerAsync();
        await using var visitor = await AtTheDeskAsync(ada);
        await visitor.Page.EvaluateAsync("window.isTheSame = true");

        await visitor.Page.EvaluateAsync("Blazor._internal.forceCloseConnection()");
        var search = visitor.Page.GetByLabel("Search your jobs");
        await LiveTown.UntilAsync(async () =>
        {
            await search.FillAsync(await search.InputValueAsync() + "no such job"); // a key into the dead line is not heard

            return await visitor.Page.GetByText(Secret).CountAsync() == 0;
        });

        Assert.True(await visitor.AskAsync<bool>("window.isTheSame === true"));
    }

    [Fact]
    public async Task Explains_why_no_more_pages_open()
    {
        Chromium.Require();
        var (ada, _) = await HirerAsync();
        await using var visitor = await AtTheDeskAsync(ada);
        for (var i = 1; i < 10; i++)
            await AliveAsync(await OpenAnotherAsync(visitor));

        var last = await OpenAnotherAsync(visitor);

        await last.WaitForURLAsync("**/too-many-pages");
        await Assertions.Expect(last.GetByRole(AriaRole.Heading, new() { Name = "Too many pages are open" })).ToBeVisibleAsync();
        await visitor.Page.CloseAsync();
        await last.GotoAsync("/hiring");
        await AliveAsync(last);
    }

    static async Task<IPage> OpenAnotherAsync(Visitor visitor)
    {
        var page = await visitor.Page.Context.NewPageAsync();
        await page.GotoAsync("/hiring");

        return page;
    }

    async Task<Visitor> AtTheDeskAsync(Account account)
    {
        var visitor = await town.VisitAsync();
        await visitor.OpenAsync(SignedIn.AddressFor(account));
        await visitor.OpenAsync("/hiring");
        await Assertions.Expect(visitor.Page.Locator("body")).ToContainTextAsync(Secret);
        await AliveAsync(visitor.Page);

        return visitor;
    }

    /// <summary>It answers: not only drawn, but hanging on its circuit.</summary>
    static Task AliveAsync(IPage page) => Assertions.Expect(page.GetByLabel("Search your jobs")).ToBeEnabledAsync(new() { Timeout = 15_000 });

    async Task<(Account, Company)> HirerAsync()
    {
        var account = await town.Site.PersonAsync();
        var company = Given.Company();
        await town.Site.SaveAsync(company, Given.OpenJob(Secret, company));
        await town.Site.JoinAsync(company, account, MemberRole.Owner);

        return (account, company);
    }
}
