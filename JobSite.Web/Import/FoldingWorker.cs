using JobSite.Core.Data;
using JobSite.Core.Import;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Import;

/// <summary>Brings jobs back into the lists when time alone has closed the one that stood for them.</summary>
sealed class FoldingWorker(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var db = await dbs.CreateDbContextAsync(stoppingToken);
            await JobFolding.SweepAsync(db, clock.GetUtcNow(), stoppingToken);
        }
    }
}
