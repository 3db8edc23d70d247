using JobSite.Core.Hiring;

namespace JobSite.Web.Hiring;

/// <summary>Looks every hour for jobs that nobody has confirmed for a fortnight.</summary>
sealed partial class StillHiringWorker(StillHiring asking, StillHiringPress press, TimeProvider clock, ILogger<StillHiringWorker> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await asking.AskAsync(press.WriteAsync, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                NotAsked(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Members could not be asked whether their jobs are still open; it will be tried again.")]
    partial void NotAsked(Exception e);
}
