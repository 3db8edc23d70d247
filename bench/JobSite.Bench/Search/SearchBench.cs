using System.Diagnostics;
using JobSite.Core;
using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Bench.Search;

/// <summary>Measures search over made-up jobs, and prints a table. "--against" adds SQLite's FTS5 and a plain scan.</summary>
static class SearchBench
{
    static bool isRemembering;
    static int asked;

    public static async Task RunAsync(string[] args)
    {
        isRemembering = args.Contains("--again");
        var jobs = int.Parse(After(args, "--jobs") ?? "100000", null);
        var runs = int.Parse(After(args, "--runs") ?? "200", null);
        var kept = After(args, "--folder");
        var folder = kept ?? Directory.CreateTempSubdirectory("jobsite-bench-").FullName;
        try
        {
            await MeasureAsync(folder, jobs, runs, After(args, "--only") ?? "", args.Contains("--against"));
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    static async Task MeasureAsync(string folder, int jobs, int runs, string only, bool against)
    {
        var database = Path.Combine(folder, $"jobs-{jobs}.db");
        var isNew = !File.Exists(database);
        await using var site = new ServiceCollection().AddJobSiteCore($"Data Source={database}").BuildServiceProvider();
        var dbs = site.GetRequiredService<IDbContextFactory<JobSiteDb>>();
        if (isNew)
            await MadeDatabase.FillAsync(dbs, jobs, site.GetRequiredService<TimeProvider>().GetUtcNow());

        var start = Stopwatch.GetTimestamp();
        var index = site.GetRequiredService<JobIndex>();
        Console.WriteLine($"opened in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s");
        start = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        await index.CatchUpAsync();
        Console.WriteLine($"caught up in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.0} s of a processor; {Memory()}");
        await index.SaveAsync();

        var search = site.GetRequiredService<JobSearch>();
        Console.WriteLine($"\n| {jobs:n0} jobs | found | first | p50 | p99 | CPU |\n|---|--:|--:|--:|--:|--:|");
        var queries = BenchQueries.All.Where(q => q.Name.StartsWith(only, StringComparison.Ordinal)).ToList();
        var first = new List<double>();
        foreach (var (_, filter) in queries)
            first.Add(await Timing.WarmAsync(60, () => search.FindAsync(Fresh(filter))));

        foreach (var ((name, filter), once) in queries.Zip(first))
        {
            var found = 0;
            var timing = await Timing.OfAsync(runs, once, async () => found = (await search.FindAsync(Fresh(filter))).Jobs.Total);
            Console.WriteLine($"| {name} | {found:n0} | {timing.First:0.0} | {timing.P50:0.00} | {timing.P99:0.00} | {timing.Cpu:0.00} |");
        }

        Console.WriteLine(Memory());
        if (against)
            await OthersAsync(database, jobs);
    }

    static async Task OthersAsync(string database, int jobs)
    {
        using var fts = new Fts5(database);
        var scan = new PlainScan(jobs);
        Console.WriteLine($"\n| {jobs:n0} jobs | FTS5 p50 | found | scan p50 | found |\n|---|--:|--:|--:|--:|");
        foreach (var (name, filter) in BenchQueries.All)
        {
            var (inFts, inScan) = (0, 0);
            var one = await Timing.OfAsync(3, 0, () => Task.FromResult(inFts = fts.Search(filter)));
            var two = await Timing.OfAsync(3, 0, () => Task.FromResult(inScan = scan.Search(filter)));
            Console.WriteLine($"| {name} | {one.P50:0.0} | {inFts:n0} | {two.P50:0.0} | {inScan:n0} |");
        }
    }

    /// <summary>The same search, and yet never asked before: what is remembered of the last one is of no use to it.</summary>
    static JobFilter Fresh(JobFilter filter) => isRemembering ? filter : filter with { NotCompanies = [.. filter.NotCompanies, $"nobody-{++asked}"] };

    static string Memory()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        var status = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status") : [];
        var resident = status.Where(l => l.StartsWith("RssAnon", StringComparison.Ordinal) || l.StartsWith("RssFile", StringComparison.Ordinal) || l.StartsWith("VmRSS", StringComparison.Ordinal));

        return $"managed {managed} MB, {string.Join(", ", resident.Select(l => string.Join(' ', l.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries))))}";
    }

    static string? After(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
}
