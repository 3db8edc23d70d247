namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class QuietPagesTests(BrowsedTown town)
{
    const string Sideways = """
        () => [...document.querySelectorAll("body *")]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".skip, .sr, .prose table"))
          .map(e => `${e.tagName}.${e.className}`).slice(0, 5)
          .concat(document.documentElement.scrollWidth > innerWidth ? [`scrolls to ${document.documentElement.scrollWidth}`] : [])
        """;

    /// <summary>Elements that no browser knows: a component that was written as text.</summary>
    const string Unknown = "() => [...document.querySelectorAll('*')].filter(e => e instanceof HTMLUnknownElement || e.localName.includes('-')).map(e => e.outerHTML)";

    public static TheoryData<string> Pages => PageKinds.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asks_nobody_else_and_breaks_no_rule_of_its_own(string kind)
    {
        await using var visitor = await town.VisitAsync();

        await visitor.OpenAsync(town.AddressOf(kind));

        Assert.Empty(visitor.Troubles);
        Assert.Empty(await visitor.AskAsync<string[]>(Unknown));
        Assert.Equal("Figtree", await visitor.AskAsync<string>("async () => (await document.fonts.ready, [...document.fonts].find(f => f.status == 'loaded')?.family)"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_every_screen_from_a_small_phone_to_a_large_desk(string kind)
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync(town.AddressOf(kind));

        foreach (var width in new[] { 320, 390, 768, 901, 1280, 1920 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);

            Assert.Equal((width, ""), (width, string.Join(", ", await visitor.AskAsync<string[]>(Sideways))));
        }
    }
}
