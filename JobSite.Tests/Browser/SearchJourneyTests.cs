using System.Globalization;
using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class SearchJourneyTests(BrowsedTown town)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finds_a_job_by_words_narrows_it_down_and_comes_back(bool script)
    {
        await using var visitor = await town.VisitAsync(script);
        var page = visitor.Page;
        await visitor.OpenAsync("/");

        await page.Locator("input[name=q]").FillAsync("engineer");
        await visitor.GoAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Search jobs" }).ClickAsync(), "/jobs?q=engineer");
        Assert.Matches("^[0-9]+ jobs for “engineer”$", await page.Locator("#found").InnerTextAsync());

        var promised = await page.Locator("label:has(input[value=remote]) .count").InnerTextAsync();
        await visitor.GoAsync(() => TickAsync(page, "input[value=remote]", script), "/jobs?q=engineer&work=remote");
        Assert.StartsWith($"{promised} job", await page.Locator("#found").InnerTextAsync());
        Assert.True(await page.Locator("input[value=remote]").IsCheckedAsync());

        await visitor.GoAsync(() => page.Locator(".chip.on", new() { HasText = "Remote" }).ClickAsync(), "/jobs?q=engineer");

        await visitor.GoAsync(() => SortAsync(page, script), "/jobs?q=engineer&sort=pay");
        await visitor.GoAsync(() => page.Locator("a[rel=next]").ClickAsync(), "/jobs?q=engineer&sort=pay&page=2");

        var title = page.Locator(".results .title").First;
        var (name, address) = (await title.InnerTextAsync(), (await title.GetAttributeAsync("href"))!);
        await visitor.GoAsync(() => title.ClickAsync(), address);
        Assert.Equal(name, await page.Locator("h1").InnerTextAsync());

        await visitor.GoAsync(() => page.GoBackAsync(), "/jobs?q=engineer&sort=pay&page=2");
        Assert.Equal(name, await title.InnerTextAsync());
        Assert.Equal(("engineer", "pay"), (await page.Locator("input[name=q]").InputValueAsync(), await page.Locator("select[name=sort]").InputValueAsync()));
        Assert.Empty(visitor.Troubles);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Says_what_to_leave_out_where_nothing_is_found(bool script)
    {
        await using var visitor = await town.VisitAsync(script);
        await visitor.OpenAsync("/jobs?q=baker&work=remote&category=devops");

        var way = visitor.Page.Locator(".empty .chip").First;
        var promised = (await way.Locator(".num").InnerTextAsync()).TrimStart('+');
        await visitor.GoAsync(() => way.ClickAsync(), (await way.GetAttributeAsync("href"))!);

        Assert.StartsWith($"{promised} job", await visitor.Page.Locator("#found").InnerTextAsync());
        Assert.Equal(int.Parse(promised, CultureInfo.InvariantCulture), await visitor.Page.Locator(".results .job").CountAsync());
    }

    [Fact]
    public async Task Filters_on_a_phone_behind_a_button_and_sends_them_together()
    {
        await using var visitor = await town.VisitAsync(width: 390);
        var page = visitor.Page;
        await visitor.OpenAsync("/jobs");
        Assert.False(await page.Locator(".facets").IsVisibleAsync());

        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("input[value=remote]").CheckAsync();
        await page.Locator("input[name=level][value=senior]").CheckAsync();
        await visitor.GoAsync(() => page.Locator(".filters .apply button").ClickAsync(), "/jobs?work=remote&level=senior");

        Assert.Equal(2, await page.Locator(".chip.on").CountAsync());
        Assert.False(await page.Locator(".facets").IsVisibleAsync());
    }

    static async Task TickAsync(IPage page, string box, bool script)
    {
        await page.Locator(box).ClickAsync();
        if (!script)
            await page.Locator("noscript button", new() { HasText = "Show jobs" }).ClickAsync();
    }

    static async Task SortAsync(IPage page, bool script)
    {
        await page.Locator("select[name=sort]").SelectOptionAsync("pay");
        if (!script)
            await page.Locator("noscript button", new() { HasText = "Sort" }).ClickAsync();
    }
}
