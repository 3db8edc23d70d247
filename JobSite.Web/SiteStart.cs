using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web;

/// <summary>What is done once, before the first request.</summary>
static class SiteStart
{
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
