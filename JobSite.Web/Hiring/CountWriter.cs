using JobSite.Core.Jobs.Counting;

namespace JobSite.Web.Hiring;

/// <summary>Writes down every few seconds what was counted, and the rest when the site stops.</summary>
sealed partial class CountWriter(JobCounts counts, TimeProvider clock, ILogger<CountWriter> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await WriteAsync(stoppingToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    async Task WriteAsync(CancellationToken cancel)
    {
        try
        {
            await counts.WriteAsync(cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Kept(e);
        }
    }

    [LoggerMessage(LogLevel.Error, "Views could not be written down; they are kept for the next time.")]
    partial void Kept(Exception e);
}
