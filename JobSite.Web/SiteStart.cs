using JobSite.Core.Data;
using JobSite.Core.Import;
using JobSite.Core.Pay;
using JobSite.Core.Samples;
using JobSite.Web.Accounts;
using JobSite.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web;

/// <summary>What is done once, before the first request.</summary>
static class SiteStart
{
    static readonly Action<ILogger, string, Exception?> RatesRefused =
        LoggerMessage.Define<string>(LogLevel.Warning, default, "{Refusal}");

    /// <summary>The operator's table of exchange rates, if there is one; a table that cannot be used is said so and left out.</summary>
    public static void AddExchangeRates(this WebApplicationBuilder builder) => builder.Services.AddSingleton(services =>
    {
        if (builder.Configuration["Site:ExchangeRates"] is not { Length: > 0 } file)
            return ExchangeRates.Default;

        var rates = ExchangeRates.LoadOrDefault(file, out var refusal);
        if (refusal is not null)
            RatesRefused(services.GetRequiredService<ILogger<ExchangeRates>>(), refusal, null);
        return rates;
    });

    /// <summary>Brings the database to today's shape, and fills an empty one with the sample town where that is wanted.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var dbs = await MigrateAsync(app);
        if (app.Configuration.GetValue("Site:Samples", true))
            await new SampleTown(dbs, app.Services.GetRequiredService<TimeProvider>()).LoadAsync();
    }

    /// <summary>Takes files in instead of running the site; a site that runs on the same database shows them within seconds.</summary>
    public static async Task<int> ImportAsync(this WebApplication app, string[] typed)
    {
        var run = new ImportRun(await MigrateAsync(app), app.Services.GetRequiredService<TimeProvider>());
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };

        return await new ImportCommand(run.RunAsync, Console.Out, !Console.IsOutputRedirected).RunAsync(typed, stop.Token);
    }

    /// <summary>Makes an administrator instead of running the site; a site that runs on the same database knows them at once.</summary>
    public static async Task<int> AdminAsync(this WebApplication app, string[] typed)
    {
        await MigrateAsync(app);
        await using var scope = app.Services.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<AdminCommand>().RunAsync(typed, Console.Out, CancellationToken.None);
    }

    static async Task<IDbContextFactory<JobSiteDb>> MigrateAsync(WebApplication app)
    {
        var dbs = app.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>();
        await using var db = await dbs.CreateDbContextAsync();
        await db.Database.MigrateAsync();

        return dbs;
    }
}
