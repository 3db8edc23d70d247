using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class SteadyPagesTests(BrowsedTown town)
{
    /// <summary>What browsers round to nothing. A font that comes late may make one name wrap otherwise.</summary>
    const double Nothing = 0.005;

    const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value))).observe({ type: "layout-shift", buffered: true });
        """;

    const string Painted = "async () => { for (let i = 0; i < 2; i++) await new Promise(done => requestAnimationFrame(done)); return shifts.reduce((sum, s) => sum + s, 0) }";

    [Theory]
    [InlineData("home", 1280)]
    [InlineData("home", 390)]
    [InlineData("open job", 1280)]
    [InlineData("open job", 390)]
    public async Task Moves_nothing_though_the_font_comes_after_the_page_is_painted(string kind, int width)
    {
        await using var visitor = await town.VisitAsync(width: width);
        var painted = new TaskCompletionSource();
        await visitor.Page.AddInitScriptAsync(Watch);
        await visitor.Page.RouteAsync("**/*.woff2", async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });

        await visitor.Page.GotoAsync(town.AddressOf(kind), new() { WaitUntil = WaitUntilState.Commit });
        await visitor.Page.Locator(".footer").WaitForAsync();
        await visitor.AskAsync<double>(Painted);
        painted.SetResult();
        await visitor.AskAsync<bool>("async () => (await document.fonts.ready, true)");

        Assert.InRange(await visitor.AskAsync<double>(Painted), 0, Nothing);
        Assert.InRange(await visitor.AskAsync<double>($"() => {{ document.querySelector('main').style.marginTop = '300px'; return ({Painted})() }}"), Nothing, 10);
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
