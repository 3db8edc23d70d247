using System.Globalization;
using JobSite.Bench.Import;
using JobSite.Core;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using JobSite.Core.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Bench.Posting;

/// <summary>
/// Measures a real site with several people who write at once, each over a circuit without a browser: from a key to the updated
/// posting check, and the heap that a circuit holds.
/// </summary>
static class PostingBench
{
    const int WarmKeys = 30;

    public static async Task RunAsync(string[] args)
    {
        var editors = Number(args, "--editors", 20);
        var keys = Number(args, "--keys", 60);
        var folder = Directory.CreateTempSubdirectory("jobsite-bench-").FullName;
        try
        {
            await using var site = await SiteProcess.StartAsync(folder);
            var secrets = await DraftsAsync(folder, editors + 1);
            await using (var first = await Editor.OpenAsync(site.Address, secrets[^1]))
                await first.TypeAsync(WarmKeys, 0);
            await Task.Delay(2000);

            await MeasureAsync(site, secrets[..^1], keys);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task MeasureAsync(SiteProcess site, string[] secrets, int keys)
    {
        var empty = await site.HeapAsync();
        var editors = new List<Editor>();
        foreach (var secret in secrets)
            editors.Add(await Editor.OpenAsync(site.Address, secret));
        var opened = await site.HeapAsync();

        var cpu = site.Cpu;
        var times = (await Task.WhenAll(editors.Select((e, number) => e.TypeAsync(keys, number)))).SelectMany(t => t).Order().ToList();
        cpu = site.Cpu - cpu;
        var typed = await site.HeapAsync();
        foreach (var editor in editors)
            await editor.DisposeAsync();
        await Task.Delay(2000);
        var closed = await site.HeapAsync();

        Console.WriteLine($"\n{secrets.Length} editors, {times.Count:n0} keys, {Environment.ProcessorCount} cores\n");
        Console.WriteLine("| | p50 | p95 | p99 | most |\n|---|--:|--:|--:|--:|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a key to the updated check, ms | {At(50):0} | {At(95):0} | {At(99):0} | {times[^1]:0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nCPU a key: {cpu.TotalMilliseconds / times.Count:0.0} ms"));
        Console.WriteLine($"Heap: {Mega(empty)} MB without circuits, {Mega((opened - empty) / secrets.Length)} MB a circuit once drawn, {Mega((typed - empty) / secrets.Length)} MB after typing, {Mega(closed)} MB when all are closed");

        double At(int percent) => times[Math.Min(times.Count - 1, times.Count * percent / 100)];
    }

    /// <summary>Whole postings, each with two thousand characters of text, behind secret links.</summary>
    static async Task<string[]> DraftsAsync(string folder, int count)
    {
        await using var services = new ServiceCollection().AddJobSiteCore($"Data Source={folder}/jobsite.db").BuildServiceProvider();
        var desk = new DraftDesk(services.GetRequiredService<IDbContextFactory<JobSiteDb>>(), services.GetRequiredService<TimeProvider>());
        var secrets = new string[count];
        for (var i = 0; i < count; i++)
            secrets[i] = await desk.BeginAsync(Form(i));

        return secrets;
    }

    static JobForm Form(int number) => new()
    {
        Title = "Baker",
        Company = $"Company {number}",
        Description = MadePostings.Text(number),
        Skills = [new("python", true), new("postgresql", true), new("kubernetes", false)],
        EmploymentTypes = [EmploymentType.FullTime],
        Seniorities = [Seniority.Senior],
        HoursPerWeek = 38.5m,
        Pay = [new() { From = 62_000, To = 84_000, Currency = "EUR" }],
        Benefits = ["Thirty days of vacation", "Bread"],
        Workplace = WorkplaceType.Hybrid,
        OnSiteDaysPerWeek = 2,
        Places = ["Berlin, Germany"],
        Worldwide = false,
        ApplyFrom = ["DE", "AT"],
        TimeZone = "Europe/Berlin",
        OverlapHours = 4,
        Vacancy = Vacancy.Existing,
        AiScreening = AiScreening.None,
        ApplyTo = "jobs@company.example",
    };

    static string Mega(long bytes) => (bytes / 1048576d).ToString("0.00", CultureInfo.InvariantCulture);

    static int Number(string[] args, string name, int usual) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;
}
