using JobSite.Core.Data;
using JobSite.Core.Pay;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Search;

/// <summary>Search for whoever hosts it. The index lies in a folder beside the database.</summary>
public static class SearchServices
{
    public static IServiceCollection AddJobSearch(this IServiceCollection services, string connectionString) => services
        .AddSingleton(site => new JobIndex(
            site.GetRequiredService<IDbContextFactory<JobSiteDb>>(),
            site.GetRequiredService<TimeProvider>(),
            site.GetService<ExchangeRates>() ?? ExchangeRates.Default,
            FolderBeside(connectionString)))
        .AddSingleton<JobSearch>();

    static string? FolderBeside(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;

        return file is "" or ":memory:" ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "index");
    }
}
