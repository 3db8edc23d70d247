using System.Globalization;
using System.Text.Json;
using JobSite.Core;
using JobSite.Core.Data;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Import;

/// <summary>A folder with files to import, and databases on disk to import them into, opened as the site opens them.</summary>
sealed class Desk : IDisposable
{
    static readonly string[] Breads = ["sourdough", "rye", "spelt", "barley", "oat", "corn", "buckwheat"];

    readonly List<ServiceProvider> sites = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("import").FullName;

    public string Put(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);

        return path;
    }

    /// <summary>NDJSON in which every seventh job is one of the others in another town.</summary>
    public string PutMany(string name, int jobs) => Put(name, string.Concat(Enumerable.Range(1, jobs).Select(Line)));

    public string Connection(string database) => $"Data Source={Path.Combine(Folder, database)}";

    public async Task<IDbContextFactory<JobSiteDb>> OpenAsync(string connection, CancellationToken cancel)
    {
        var site = new ServiceCollection().AddJobSiteCore(connection).BuildServiceProvider();
        sites.Add(site);
        var dbs = site.GetRequiredService<IDbContextFactory<JobSiteDb>>();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await db.Database.MigrateAsync(cancel);

        return dbs;
    }

    public static Task<ImportSummary> ImportAsync(IDbContextFactory<JobSiteDb> dbs, string path, TimeProvider clock, CancellationToken cancel)
    {
        var file = JobFile.Open(path, FormatOptions.None);

        return new ImportRun(dbs, clock).RunAsync(file.Source, file.Read(), cancel: cancel);
    }

    /// <summary>All that an import tells of jobs, but for the keys and the hours at which it ran.</summary>
    public static async Task<List<string>> DumpAsync(IDbContextFactory<JobSiteDb> dbs, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var jobs = await db.Jobs.AsNoTracking().Include(j => j.Text).Include(j => j.Company).Include(j => j.TwinOf)
            .OrderBy(j => j.Source!.Name).ThenBy(j => j.Source!.Id).ToListAsync(cancel);

        return [.. jobs.Select(j => JsonSerializer.Serialize(new
        {
            j.Source!.Name, j.Source.Id, j.Source.Hash, j.Title, Company = j.Company.Name, j.Summary, j.CategoryKey, j.Seniorities, j.EmploymentTypes, j.Workplace, j.Places,
            j.Eligibility, j.Pay, j.Skills, j.ApplyUrl, j.FirstSeenAt, j.LineageKey, j.Reposts, Twin = j.TwinOf?.Source!.Id, j.TwinPlaces, j.Text.Sections, j.Text.Terms, j.Text.History,
        }))];
    }

    public void Dispose()
    {
        foreach (var site in sites)
            site.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    static string Line(int n)
    {
        var (one, bread) = (n % 7 == 0 ? n - 1 : n, Breads[n % 7 == 0 ? (n - 1) % 7 : n % 7]);

        return JsonSerializer.Serialize(new
        {
            id = n.ToString(CultureInfo.InvariantCulture),
            title = $"Baker of {bread} bread at oven {one}",
            company = $"Bakery {one / 30}",
            location = n % 7 == 0 ? "Bruges, Belgium" : "Ghent, Belgium",
            date_posted = "2026-01-15",
            description = $"<p>You bake {bread} bread in oven number {one}, and teach apprentice {one} how it is done.</p><ul><li>{one % 9 + 1}+ years of experience</li><li>You get up early</li></ul>",
        }) + "\n";
    }
}
