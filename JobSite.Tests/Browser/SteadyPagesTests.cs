using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class SteadyPagesTests(BrowsedTown town)
{
    const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => `${e.value}: ${e.sources.map(s => s.node?.className ?? s.node?.nodeName)}`)))
          .observe({ type: "layout-shift", buffered: true });
        """;

    const string Painted = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    [Theory]
    [InlineData("home", 1280)]
    [InlineData("home", 390)]
    [InlineData("open job", 1280)]
    [InlineData("open job", 390)]
    public async Task Moves_nothing_while_it_loads(string kind, int width)
    {
        await using var visitor = await town.VisitAsync(width: width);
        await visitor.Page.AddInitScriptAsync(Watch);

        await visitor.OpenAsync(town.AddressOf(kind));
        await visitor.AskAsync<bool>("async () => (await document.fonts.ready, true)");
        await visitor.AskAsync<bool>(Painted);

        Assert.Empty(await visitor.AskAsync<string[]>("() => shifts"));
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "0s")]
    [InlineData(ReducedMotion.NoPreference, "0.12s")]
    public async Task Moves_nothing_for_those_who_asked_for_stillness(ReducedMotion motion, string duration)
    {
        await using var visitor = await town.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new() { ReducedMotion = motion });
        await visitor.OpenAsync("/jobs");

        Assert.Equal(duration, await visitor.AskAsync<string>("() => getComputedStyle(document.querySelector('.job')).transitionDuration.split(',')[0]"));
    }
}
