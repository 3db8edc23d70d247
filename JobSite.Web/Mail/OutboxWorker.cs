namespace JobSite.Web.Mail;

/// <summary>Sends the postman round, once a second and at once again while there is more.</summary>
sealed partial class OutboxWorker(Postman postman, ILogger<OutboxWorker> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);
    static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);
    const int RoundsBetweenClearing = 7200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var round = 1; !stoppingToken.IsCancellationRequested; round++)
            try
            {
                if (round % RoundsBetweenClearing == 0)
                    await postman.ClearOutAsync(stoppingToken);
                if (await postman.DeliverAsync(stoppingToken) == 0)
                    await Task.Delay(Pause, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Stuck(e);
                await Task.Delay(AfterTrouble, stoppingToken);
            }
    }

    [LoggerMessage(LogLevel.Error, "The outbox cannot be read; it will be tried again.")]
    partial void Stuck(Exception e);
}
