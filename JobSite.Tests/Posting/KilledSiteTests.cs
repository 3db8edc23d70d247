using JobSite.Tests.Testing;
using Microsoft.Playwright;

namespace JobSite.Tests.Posting;

/// <summary>The site as a process of its own, killed while somebody writes.</summary>
public sealed class KilledSiteTests(WrittenTown town) : IClassFixture<WrittenTown>, IDisposable
{
    readonly SiteProcess site = new();

    [Fact]
    public async Task Loses_nothing_when_the_server_is_killed_and_started_in_the_middle()
    {
        Chromium.Require();
        await site.StartAsync();
        await using var visitor = await town.VisitAsync(site: site.Address);
        var page = visitor.Page;
        await visitor.OpenAsync("/post");
        await page.GetByLabel("Job title").FillAsync("Baker");
        await page.GetByLabel("Company").FillAsync("Acme");
        await page.GetByText("Start writing").ClickAsync();
        await page.IsReadyAsync();

        await page.Locator("#Title").FillAsync("Night baker");
        await page.IsSavedAsync();
        site.Kill();
        await page.Locator("#Company").FillAsync("Acme Bread"); // into a dead line
        await site.StartAsync();
        await AnswersAgainAsync(page, "#Company", "Acme Bread");
        Assert.Equal("Night baker", await page.InputValueAsync("#Title"));

        await page.GoOnAsync();
        await page.Locator("trix-editor").ClickAsync();
        await page.Keyboard.TypeAsync("We bake for the whole town by night.");
        site.Kill(); // before it could be saved
        await site.StartAsync();
        await LoadAnewAsync(page);

        await page.Locator("trix-editor", new() { HasText = "We bake for the whole town by night." }).WaitForAsync();
        await LoadAnewAsync(page);
        await page.Locator("trix-editor", new() { HasText = "We bake for the whole town by night." }).WaitForAsync();
    }

    /// <summary>The browser finds the way back by itself, or is sent there.</summary>
    static async Task AnswersAgainAsync(IPage page, string selector, string value)
    {
        await LoadAnewAsync(page);
        await page.WaitForFunctionAsync("([selector, value]) => document.querySelector(selector)?.value === value", new[] { selector, value });
    }

    /// <summary>A page whose circuit is gone loads itself anew as well, and the later of both wins.</summary>
    static async Task LoadAnewAsync(IPage page)
    {
        try
        {
            await page.ReloadAsync();
        }
        catch (PlaywrightException cut) when (cut.Message.Contains("ERR_ABORTED"))
        {
            await page.WaitForLoadStateAsync();
        }
        await page.IsReadyAsync();
    }

    public void Dispose() => site.Dispose();
}
