using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class AccessiblePagesTests(BrowsedTown town)
{
    public static TheoryData<string> Pages => PageKinds.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_nothing_that_axe_finds_wide_or_narrow_light_or_dark(string kind)
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync(town.AddressOf(kind));
        await visitor.Page.BringAxeAsync();

        foreach (var (width, scheme) in Views)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var faults = await visitor.Page.FaultsAsync();

            Assert.True(faults is [], $"{width} px, {scheme}:\n{string.Join('\n', faults)}");
        }
    }

    [Fact]
    public async Task Would_find_a_picture_without_words()
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync("/about");
        await visitor.AskAsync<object?>("() => { document.querySelector('main').append(new Image()) }");
        await visitor.Page.BringAxeAsync();

        Assert.Contains(await visitor.Page.FaultsAsync(), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }

    static readonly (int, ColorScheme)[] Views =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark)];
}
