using JobSite.Core.Data;
using JobSite.Core.Pay;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Search;

/// <summary>
/// The search index: a folder beside the database, wholly derived from it. Where it is missing, broken or of another
/// version it is made anew, and it follows the database by the numbers of its changes.
/// </summary>
public sealed class JobIndex : IDisposable
{
    readonly IDbContextFactory<JobSiteDb> dbs;
    readonly TimeProvider clock;
    readonly IndexFiles files;
    readonly SemaphoreSlim gate = new(1);
    readonly Meanings meanings;
    volatile IndexView view;
    Task filling = Task.CompletedTask;
    bool isChecked;

    /// <summary>Without a folder the index is kept in memory.</summary>
    public JobIndex(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock, ExchangeRates rates, string? folder)
    {
        (this.dbs, this.clock) = (dbs, clock);
        meanings = new(new(rates));
        files = IndexFolder.Open(folder, meanings);
        view = new(files.Refresh(null), meanings, null);
        meanings.Words = BoardWords.Of(view.Reader);
    }

    /// <summary>The number of the last change that searches see.</summary>
    public long Sequence { get; private set; }

    /// <summary>Takes in what has changed since the last time. Searches go on meanwhile, and see more and more of it.</summary>
    public Task CatchUpAsync(IProgress<IndexProgress>? progress = null, CancellationToken cancel = default)
    {
        var run = RunAsync(progress, cancel);
        if (view.Documents == 0)
            filling = run;

        return run;
    }

    /// <summary>Puts what is known on the disk, so that the next start has less to catch up.</summary>
    public async Task SaveAsync(CancellationToken cancel = default)
    {
        await gate.WaitAsync(cancel);
        try
        {
            files.Commit();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        gate.Wait();
        view.Dispose();
        files.Dispose();
    }

    /// <summary>An index that is being made for the first time is waited for a little, rather than to show nothing.</summary>
    internal async Task<IndexView> HoldAsync(CancellationToken cancel)
    {
        if (!filling.IsCompleted)
            await Task.WhenAny(filling, Task.Delay(TimeSpan.FromSeconds(2), cancel));

        while (true)
            if (view is { } held && held.TryHold())
                return held;
    }

    async Task RunAsync(IProgress<IndexProgress>? progress, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            if (!isChecked && !IndexFolder.AreSound(view.Reader))
                files.Clear();
            isChecked = true;

            var from = files.Sequence;
            await using var changes = await JobChanges.SinceAsync(from, dbs, cancel);
            if (changes.Last < from)
            {
                files.Clear();
                await using var all = await JobChanges.SinceAsync(0, dbs, cancel);
                await TakeInAsync(all, progress, cancel);
            }
            else if (changes.Last > from)
                await TakeInAsync(changes, progress, cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    async Task TakeInAsync(JobChanges changes, IProgress<IndexProgress>? progress, CancellationToken cancel)
    {
        var (done, shown) = (0, clock.GetTimestamp());
        await foreach (var batch in changes.BatchesAsync(cancel))
        {
            files.Write(batch, clock.GetUtcNow());
            progress?.Report(new(done += batch.Jobs.Count, changes.Count));
            if (clock.GetElapsedTime(shown) > TimeSpan.FromSeconds(2))
            {
                Show();
                shown = clock.GetTimestamp();
            }
        }

        files.Sequence = changes.Last;
        Show();
        if (done > 1000)
            files.Commit();
    }

    void Show()
    {
        var before = view;
        if (files.Refresh(before.Reader) is { } reader && reader != before.Reader)
        {
            view = new(reader, meanings, before);
            before.Dispose();
        }

        Sequence = files.Sequence;
        if (Math.Abs(view.Documents - meanings.Words.Documents) > meanings.Words.Documents / 10)
            meanings.Words = BoardWords.Of(view.Reader);
    }
}
