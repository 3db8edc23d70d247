using System.Globalization;
using JobSite.Bench.Search;
using JobSite.Core;
using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Bench.Hiring;

/// <summary>Measures the desk of one company with thousands of jobs, each looked at on each of 60 days, and the counting of views.</summary>
static class DeskBench
{
    const int Days = 60;

    public static async Task RunAsync(string[] args)
    {
        var jobs = Number(args, "--jobs", 5000);
        var runs = Number(args, "--runs", 50);
        var folder = Directory.CreateTempSubdirectory("jobsite-bench-").FullName;
        try
        {
            await using var site = new ServiceCollection().AddJobSiteCore($"Data Source={folder}/jobs.db").BuildServiceProvider();
            var dbs = site.GetRequiredService<IDbContextFactory<JobSiteDb>>();
            var (clock, account) = (site.GetRequiredService<TimeProvider>(), new Account { UserName = "ada", Email = "ada@example.com" });
            var keys = await FillAsync(dbs, jobs, account, clock.GetUtcNow());

            await MeasureAsync(new JobDesk(dbs, clock), new JobCounts(dbs), account.Id, keys, clock.GetUtcNow(), runs);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task MeasureAsync(JobDesk desk, JobCounts counts, string account, string[] keys, DateTimeOffset now, int runs)
    {
        Console.WriteLine($"\n{keys.Length:n0} jobs of one company, {keys.Length * Days:n0} days counted, {Environment.ProcessorCount} cores\n");
        Console.WriteLine("| | first ms | p50 ms | p99 ms | CPU ms |\n|---|--:|--:|--:|--:|");

        Desk opened = null!;
        await PrintAsync("the desk opens", runs, async () => opened = (await desk.OpenAsync(account))!);
        IReadOnlyList<DeskJob> found = [];
        await PrintAsync("a search among its jobs", runs, () => Task.FromResult(found = new DeskFilter { Words = "engineer 4", Order = DeskOrder.Views }.Of(opened.Jobs)));
        await PrintAsync("the sparklines of a page", runs, async () => await desk.SparksAsync(account, opened.Company.Id, [.. opened.Jobs.Take(50).Select(j => j.Id)]));
        await PrintAsync("the page of one job", runs, async () => await desk.JobAsync(account, keys[7]));
        await PrintAsync("50 jobs renewed", runs, async () => await desk.DoAsync(account, opened.Company.Id, new(DeskVerb.Renew), keys[..50]));
        await PrintAsync("1,000 views counted", runs, () =>
        {
            for (var i = 0; i < 1000; i++)
                counts.Add(Visit.View(keys[i % keys.Length], now, null, Origin.Here));
            return Task.CompletedTask;
        });
        await counts.WriteAsync();
        await PrintAsync("1,000 views of as many jobs counted and written", runs, async () =>
        {
            for (var i = 0; i < 1000; i++)
                counts.Add(Visit.View(keys[i % keys.Length], now, null, Origin.Here));
            await counts.WriteAsync();
        });
    }

    static async Task PrintAsync(string what, int runs, Func<Task> act)
    {
        var first = await Timing.WarmAsync(3, act);
        var took = await Timing.OfAsync(runs, first, act);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {took.First:0.0} | {took.P50:0.00} | {took.P99:0.00} | {took.Cpu:0.00} |"));
    }

    static async Task<string[]> FillAsync(IDbContextFactory<JobSiteDb> dbs, int count, Account account, DateTimeOffset now)
    {
        await using var db = await dbs.CreateDbContextAsync();
        await db.Database.EnsureCreatedAsync();
        var company = new Company("Thousand Jobs", "thousand-jobs");
        var jobs = Enumerable.Range(0, count).Select(i => Made(company, i, now)).ToList();
        db.AddRange(account, new Member(company, account.Id, MemberRole.Owner, now));
        db.AddRange(jobs);
        await db.SaveChangesAsync();
        for (var ago = 0; ago < Days; ago++)
        {
            var day = Visit.DayOf(now).AddDays(-ago);
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO JobDays (JobId, Day, Views, FromSearch, FromSites, FromHere, ApplyClicks)
                SELECT Id, {day}, 5 + Id % 20, 1, 1, 2, Id % 3 FROM Jobs
                """);
        }

        return [.. jobs.Select(j => j.Key)];
    }

    static Job Made(Company company, int number, DateTimeOffset now)
    {
        var job = new Job(company, $"Engineer {number} of many", now.AddDays(-number % 40))
        {
            Summary = new('s', 250),
            Places = [new("DE", null, "Berlin"), new("US", "MA", "Boston")],
            Pay = [],
        };
        job.Publish(job.FirstSeenAt);
        if (number % 9 == 0)
            job.Pause(now);

        return job;
    }

    static int Number(string[] args, string name, int usual) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;
}
