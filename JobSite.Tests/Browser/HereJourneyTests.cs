using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class HereJourneyTests(BrowsedTown town)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answers_can_I_apply_once_it_knows_where_and_forgets_it_when_told(bool script)
    {
        await using var visitor = await town.VisitAsync(script);
        var page = visitor.Page;
        await visitor.OpenAsync("/jobs?sort=pay");
        Assert.Equal(0, await page.Locator(".verdict").CountAsync());

        await page.Locator(".topbar .end a[href^='/here']").ClickAsync();
        await page.GetByLabel("Country you live in").SelectOptionAsync("DE");
        await page.GetByLabel("Money you count in").SelectOptionAsync("JPY");
        await visitor.GoAsync(() => page.GetByText("Keep this").ClickAsync(), "/jobs?sort=pay");

        Assert.Equal(await page.Locator(".job").CountAsync(), await page.Locator(".job .verdict").CountAsync());
        Assert.Contains("≈ JP¥", await page.Locator(".job .age").First.InnerTextAsync());
        Assert.Contains("Germany", await page.Locator(".topbar .end").InnerTextAsync());

        await visitor.OpenAsync((await page.Locator(".title").First.GetAttributeAsync("href"))!);
        Assert.True(await page.Locator(".detail .verdict >> visible=true").CountAsync() > 0);
        Assert.Contains("≈ JP¥", await page.Locator(".detail").InnerTextAsync());

        await visitor.OpenAsync("/here?back=/jobs");
        Assert.Equal("DE", await page.GetByLabel("Country you live in").InputValueAsync());
        await visitor.GoAsync(() => page.GetByText("Forget it all").ClickAsync(), "/jobs");
        Assert.Equal(0, await page.Locator(".verdict").CountAsync());
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Offers_the_time_zone_that_the_browser_knows()
    {
        await using var visitor = await town.VisitAsync(zone: "America/Denver");

        await visitor.OpenAsync("/here");

        Assert.Equal("America/Denver", await visitor.Page.GetByLabel("Time zone").InputValueAsync());
    }

    [Theory]
    [InlineData("Dark", "rgb(16, 21, 19)", ColorScheme.Light)]
    [InlineData("Light", "rgb(250, 249, 245)", ColorScheme.Dark)]
    [InlineData("As the system", "rgb(16, 21, 19)", ColorScheme.Dark)]
    public async Task Is_light_or_dark_as_the_visitor_chose_whatever_the_system_says(string theme, string paper, ColorScheme system)
    {
        await using var visitor = await town.VisitAsync(scheme: system);
        await visitor.OpenAsync("/here?back=/about");

        await visitor.Page.GetByLabel(theme).CheckAsync();
        await visitor.GoAsync(() => visitor.Page.GetByText("Keep this").ClickAsync(), "/about");

        Assert.Equal(paper, await visitor.AskAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }
}
