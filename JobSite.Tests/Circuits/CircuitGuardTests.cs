using System.Diagnostics;
using JobSite.Tests.Circuits.Client;

namespace JobSite.Tests.Circuits;

/// <summary>How many circuits one visitor may have, and how fast they may talk.</summary>
public sealed class CircuitGuardTests(LiveTown town) : IClassFixture<LiveTown>
{
    const int PerAccount = 10, PerAddress = 30, EventsPerSecond = 40;

    [Fact]
    public async Task Opens_ten_for_one_account_and_explains_why_no_more()
    {
        var account = await town.AccountAsync();
        var (cookies, draft) = (await town.CookiesOfAsync(account), await town.DraftAsync(account));
        await using var pages = await OpenAsync(draft, cookies, PerAccount);

        await using (var refused = await LiveTown.OpenAsync(draft, cookies))
        {
            Assert.Null(refused.Secret);
            await LiveTown.UntilAsync(() => refused.Called.Contains("location.assign"));
        }

        await pages.CloseOneAsync();
        await LiveTown.UntilAsync(async () =>
        {
            await using var allowed = await LiveTown.OpenAsync(draft, cookies);

            return allowed.Secret is not null;
        });
    }

    [Fact]
    public async Task Opens_thirty_for_one_address_whoever_asks()
    {
        await using var all = new OpenPages();
        for (var i = 0; i < PerAddress / PerAccount; i++)
        {
            var account = await town.AccountAsync();
            all.Add(await OpenAsync(await town.DraftAsync(account), await town.CookiesOfAsync(account), PerAccount));
        }

        var last = await town.AccountAsync();
        await using var refused = await LiveTown.OpenAsync(await town.DraftAsync(last), await town.CookiesOfAsync(last));

        Assert.Equal(PerAddress, all.Count);
        Assert.Null(refused.Secret);
    }

    [Fact]
    public async Task Slows_down_who_floods_it_and_nobody_else()
    {
        var (loud, calm) = (await town.AccountAsync(), await town.AccountAsync());
        await using var flooding = await LiveTown.OpenAsync(await town.DraftAsync(loud), await town.CookiesOfAsync(loud));
        await using var working = await LiveTown.OpenAsync(await town.DraftAsync(calm), await town.CookiesOfAsync(calm));
        await LiveTown.UntilAsync(() => flooding.Has("Title", "oninput") && working.Has("Title", "oninput"));
        flooding.Confirms = false;

        var began = Stopwatch.GetTimestamp();
        var handler = flooding.HandlerOf("Title", "oninput");
        var flood = Task.Run(async () =>
        {
            for (var i = 0; i < 2000; i++)
                await flooding.DispatchAsync(handler, "oninput", new { value = $"Baker {i}" });
        }, LiveTown.Cancel);
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
            times.Add(await TimeAsync(working, $"Cook {i}"));
        await Task.Delay(500, LiveTown.Cancel);
        var (took, most) = (Stopwatch.GetElapsedTime(began).TotalSeconds, flooding.Answers);

        Assert.InRange(most, 1, (2 * EventsPerSecond) + (EventsPerSecond * took) + 5);
        Assert.True(times.Order().ElementAt(18) < 200, $"It took {string.Join(", ", times.Select(t => (int)t))} ms.");
        await flooding.CutAsync();
        await flood.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    static async Task<double> TimeAsync(CircuitClient page, string title)
    {
        var (began, answers) = (Stopwatch.GetTimestamp(), page.Answers);
        await page.TypeAsync("Title", title);
        while (page.Answers == answers)
            await Task.Delay(1, LiveTown.Cancel);
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await Task.Delay(30, LiveTown.Cancel); // a quick typist

        return took;
    }

    static async Task<OpenPages> OpenAsync(Uri page, System.Net.CookieContainer cookies, int count)
    {
        var pages = new OpenPages();
        for (var i = 0; i < count; i++)
        {
            var opened = await LiveTown.OpenAsync(page, cookies);
            Assert.NotNull(opened.Secret);
            pages.Add(opened);
        }

        return pages;
    }

    sealed class OpenPages : IAsyncDisposable
    {
        readonly List<CircuitClient> pages = [];

        public int Count => pages.Count;

        public void Add(CircuitClient page) => pages.Add(page);

        public void Add(OpenPages others) => pages.AddRange(others.pages);

        public async Task CloseOneAsync()
        {
            await pages[0].DisposeAsync();
            pages.RemoveAt(0);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var page in pages)
                await page.DisposeAsync();
        }
    }
}
