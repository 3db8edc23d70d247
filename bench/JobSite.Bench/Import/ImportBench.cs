using System.Diagnostics;
using System.Globalization;
using JobSite.Core;
using JobSite.Core.Data;
using JobSite.Core.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Bench.Import;

/// <summary>Measures an import into a fresh database, whole and by its parts, and prints tables.</summary>
static class ImportBench
{
    const int LeastCounted = 1000;

    public static async Task RunAsync(string[] args)
    {
        var jobs = Array.IndexOf(args, "--jobs") is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 20_000;
        var folder = Directory.CreateTempSubdirectory("jobsite-bench-").FullName;
        try
        {
            var postings = Path.Combine(folder, "made.ndjson");
            MadePostings.Write(postings, jobs);
            await MeasureAsync(folder, postings, jobs, args.Contains("--readers"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task MeasureAsync(string folder, string postings, int jobs, bool readers)
    {
        var records = JobFile.Open(postings, FormatOptions.None).Read();
        var kilobytes = records.Take(LeastCounted).Average(r => r.Job!.Description!.Length) / 1000;
        await ImportAsync(Path.Combine(folder, "warm.db"), records.Take(LeastCounted));

        var whole = await PartTime.OfAsync(() => ImportAsync(Path.Combine(folder, "jobs.db"), records));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        var reading = await PartTime.OfAsync(() => Task.FromResult(records.Count()));
        var raws = records.Select(r => r.Job!).ToList();
        var understanding = await PartTime.OfAsync(() => Task.FromResult(raws.Count(Understood)));

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            {jobs:n0} jobs of {kilobytes:0.0} kB HTML, {Environment.ProcessorCount} cores, peak memory {peak} MB

            | import | jobs/s | seconds | CPU ms per job |
            |---|--:|--:|--:|
            | whole | {jobs / whole.Seconds:n0} | {whole.Seconds:0.0} | {whole.CpuMs / jobs:0.00} |
            | reading alone, one core | {jobs / reading.Seconds:n0} | {reading.Seconds:0.0} | {reading.CpuMs / jobs:0.00} |
            | understanding alone, one core | {jobs / understanding.Seconds:n0} | {understanding.Seconds:0.0} | {understanding.CpuMs / jobs:0.00} |
            | writing (what is left) | | | {(whole.CpuMs - reading.CpuMs - understanding.CpuMs) / jobs:0.00} |
            """));
        if (readers)
            ReaderTimes.Print([.. raws.Take(5 * LeastCounted)]);
    }

    static bool Understood(RawJob raw) => JobReader.Read(raw, new(raw.Company!, "made"), "made", JobReader.HashOf(raw), DateTimeOffset.UnixEpoch.AddYears(57)).Title.Length > 0;

    static async Task ImportAsync(string database, IEnumerable<ReadRecord> records)
    {
        await using var site = new ServiceCollection().AddJobSiteCore($"Data Source={database}").BuildServiceProvider();
        var dbs = site.GetRequiredService<IDbContextFactory<JobSiteDb>>();
        await using (var db = await dbs.CreateDbContextAsync())
            await db.Database.MigrateAsync();

        await new ImportRun(dbs, site.GetRequiredService<TimeProvider>()).RunAsync("made", records);
    }
}
