using JobSite.Core.Search;

namespace JobSite.Web.Search;

/// <summary>Keeps the search index in step with the database, whichever process changes that.</summary>
sealed partial class IndexWorker(JobIndex index, TimeProvider clock, ILogger<IndexWorker> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);
    static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (saved, savedAt, shownAt) = (index.Sequence, clock.GetTimestamp(), 0L);
        var progress = new Progress<IndexProgress>(p =>
        {
            if (p.Total < 5000 || clock.GetElapsedTime(shownAt) < TimeSpan.FromSeconds(1))
                return;
            shownAt = clock.GetTimestamp();
            Indexing(p.Done, p.Total);
        });

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await index.CatchUpAsync(progress, stoppingToken);
                if (index.Sequence != saved && clock.GetElapsedTime(savedAt) > SaveEvery)
                {
                    await index.SaveAsync(stoppingToken);
                    (saved, savedAt) = (index.Sequence, clock.GetTimestamp());
                }

                await Task.Delay(Pause, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Behind(e);
                await Task.Delay(AfterTrouble, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Indexed {Done} of {Total} jobs.")]
    partial void Indexing(int done, int total);

    [LoggerMessage(LogLevel.Error, "The search index cannot follow the database; it will be tried again.")]
    partial void Behind(Exception e);
}
