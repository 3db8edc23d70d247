using JobSite.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Testing;

/// <summary>A real SQLite database that lives in memory as long as the test that made it.</summary>
public sealed class TestDb : IDbContextFactory<JobSiteDb>, IDisposable
{
    readonly SqliteConnection connection = new("Data Source=:memory:");

    public TestDb()
    {
        connection.Open();
        using var db = CreateDbContext();
        db.Database.EnsureCreated();
    }

    public JobSiteDb CreateDbContext() => new(new DbContextOptionsBuilder<JobSiteDb>().UseSqlite(connection).UseIdentitySchema().Options);

    public async Task SaveAsync(params object[] things)
    {
        await using var db = CreateDbContext();
        db.AddRange(things);
        await db.SaveChangesAsync();
    }

    public void Dispose() => connection.Dispose();
}
