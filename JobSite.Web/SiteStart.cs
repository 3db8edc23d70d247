using JobSite.Core.Data;
using JobSite.Core.Pay;
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

    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>().CreateDbContextAsync();
        CreateFolder(db.Database.GetDbConnection().DataSource);

        if (db.Database.GetMigrations().Any())
            await db.Database.MigrateAsync();
        else
            await db.Database.EnsureCreatedAsync();
    }

    static void CreateFolder(string file)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
    }
}
