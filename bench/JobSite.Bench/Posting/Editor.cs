using System.Diagnostics;
using System.Net;
using JobSite.Tests.Circuits.Client;

namespace JobSite.Bench.Posting;

/// <summary>Somebody who writes a title, a key after the other, and waits each time until the posting check has something new to say.</summary>
sealed class Editor : IAsyncDisposable
{
    /// <summary>Words that the check names back, so that its answer to each key is another one.</summary>
    static readonly string[] Named = ["ninja", "guru", "wizard", "unicorn", "superhero", "jedi", "hacker"];
    static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(150), Thinking = TimeSpan.FromMilliseconds(1500);
    const int KeysAtOnce = 12;

    readonly CircuitClient page;

    Editor(CircuitClient page) => this.page = page;

    public static async Task<Editor> OpenAsync(Uri site, string secret)
    {
        var page = await CircuitClient.OpenAsync(new(site, $"/post/{secret}"), new CookieContainer(), default);
        while (!page.Has("Title", "oninput"))
            await Task.Delay(10);

        return new(page);
    }

    /// <summary>Milliseconds from each key until its answer was there.</summary>
    public async Task<List<double>> TypeAsync(int keys, int number)
    {
        var times = new List<double>();
        await Task.Delay(BetweenKeys * Random.Shared.NextDouble());
        for (var key = 1; key <= keys; key++)
        {
            var word = Named[(number + key) % Named.Length];
            times.Add(await TimeAsync($"Baker {word}", $"“{word}”"));
            await Task.Delay(key % KeysAtOnce == 0 ? Thinking : BetweenKeys);
        }

        return times;
    }

    async Task<double> TimeAsync(string title, string answer)
    {
        var isThere = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(RenderBatch batch)
        {
            if (batch.Words().Any(w => w.Contains(answer, StringComparison.Ordinal) && w.StartsWith("Nobody searches", StringComparison.Ordinal)))
                isThere.TrySetResult();
        }

        page.Rendered += Look;
        var start = Stopwatch.GetTimestamp();
        await page.TypeAsync("Title", title);
        await isThere.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        page.Rendered -= Look;
        page.Batches.Clear();

        return took;
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
