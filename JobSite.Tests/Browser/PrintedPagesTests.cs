using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class PrintedPagesTests(BrowsedTown town)
{
    const string Colors = "() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].join(' on ')";

    [Theory]
    [InlineData("home")]
    [InlineData("open job")]
    [InlineData("company")]
    public async Task Prints_dark_on_white_without_what_one_can_only_click(string kind)
    {
        await using var visitor = await town.VisitAsync(scheme: ColorScheme.Dark);
        var page = visitor.Page;
        await visitor.OpenAsync("/here");
        await page.GetByLabel("Dark").CheckAsync();
        await visitor.GoAsync(() => page.GetByText("Keep this").ClickAsync(), "/");
        await visitor.OpenAsync(town.AddressOf(kind));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(23, 33, 28) on rgb(255, 255, 255)", await visitor.AskAsync<string>(Colors));
        Assert.Equal(0, await page.Locator(".btn >> visible=true").CountAsync());
        Assert.Equal(0, await page.Locator(".footer >> visible=true").CountAsync());
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await page.PdfAsync())[..4]));
    }
}
