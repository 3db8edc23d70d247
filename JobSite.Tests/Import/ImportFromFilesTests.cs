using System.Diagnostics;
using JobSite.Core.Data;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Import;

public sealed class ImportFromFilesTests : IDisposable
{
    readonly Desk desk = new();
    readonly FakeTimeProvider clock = new(Given.Now);

    [Fact]
    public async Task Goes_on_after_a_kill_as_if_nothing_had_been()
    {
        const int jobs = 6000;
        var file = desk.PutMany("many.ndjson", jobs);
        await KillHalfwayAsync(file, desk.Connection("killed.db"));

        var killed = await desk.OpenAsync(desk.Connection("killed.db"), Cancel);
        await using (var db = await killed.CreateDbContextAsync(Cancel))
        {
            Assert.Equal("ok", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync(Cancel));
            Assert.InRange(await db.Jobs.CountAsync(Cancel), 1, jobs - 1);
        }

        var second = await Desk.ImportAsync(killed, file, TimeProvider.System, Cancel);
        var undisturbed = await desk.OpenAsync(desk.Connection("whole.db"), Cancel);
        await Desk.ImportAsync(undisturbed, file, TimeProvider.System, Cancel);

        Assert.Equal((jobs, 0), (second.New + second.Unchanged, second.Changed));
        Assert.Equal(await Desk.DumpAsync(undisturbed, Cancel), await Desk.DumpAsync(killed, Cancel));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time_in_whatever_format_it_came()
    {
        var dbs = await desk.OpenAsync(desk.Connection("jobs.db"), Cancel);
        string[] files =
        [
            desk.PutMany("many.ndjson", 40),
            desk.Put("some.csv", "title,company,location,salary\nBaker,Crust,\"Ghent, Belgium\",\"€2,800 - €3,200 per month\"\nBaker,Crust,\"Bruges, Belgium\",\nCook,Crumb,Remote,\n"),
            desk.Put("one.txt", "Title: Night Porter\nCompany: Hotel Anker\nLocation: Bergen, Norway\n\nYou keep the house company from ten to six, and wake whoever asked for it, kindly and on the minute.\n"),
            desk.Put("board.json", """{"jobs":[{"id":7,"title":"Boat Builder","absolute_url":"https://boards.greenhouse.io/keel/jobs/7","company_name":"Keel","location":{"name":"Kiel, Germany"},"updated_at":"2026-01-07T10:00:00Z","content":"&lt;p&gt;You build boats of oak.&lt;/p&gt;"}]}"""),
            desk.Put("feed.xml", "<rss version=\"2.0\"><channel><title>Jobs</title><item><guid>a1</guid><title>Keel: Sail Maker</title><link>https://keel.example/a1</link><description>You sew sails.</description><company>Keel</company></item></channel></rss>"),
        ];
        foreach (var file in files)
            Assert.NotEqual(0, (await Desk.ImportAsync(dbs, file, clock, Cancel)).New);
        var before = await EverythingAsync(dbs);
        clock.Advance(TimeSpan.FromMinutes(5));

        foreach (var file in files)
        {
            var again = await Desk.ImportAsync(dbs, file, clock, Cancel);
            Assert.Equal((0, 0), (again.New, again.Changed));
        }

        Assert.Equal(before, await EverythingAsync(dbs));
    }

    [Fact]
    public async Task Writes_nothing_of_a_file_that_breaks_off()
    {
        var file = desk.PutMany("many.ndjson", 1200);
        await File.WriteAllTextAsync(file, "[" + string.Join(",\n", await File.ReadAllLinesAsync(file, Cancel)), Cancel);
        var dbs = await desk.OpenAsync(desk.Connection("jobs.db"), Cancel);

        await Assert.ThrowsAsync<RefusedException>(() => Desk.ImportAsync(dbs, file, clock, Cancel));

        Assert.Empty(await Desk.DumpAsync(dbs, Cancel));
    }

    [Fact]
    public async Task Shows_new_jobs_on_a_site_that_is_running()
    {
        await using var site = new TestSite();
        using var visitor = site.CreateClient();
        Assert.DoesNotContain("Bakery 0", await visitor.GetStringAsync("/jobs?q=oven", Cancel));

        var dbs = await desk.OpenAsync($"Data Source={site.Folder}/jobsite.db", Cancel);
        await Desk.ImportAsync(dbs, desk.PutMany("many.ndjson", 30), site.Clock, Cancel);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!(await visitor.GetStringAsync("/jobs?q=oven", patience.Token)).Contains("Bakery 0", StringComparison.Ordinal))
            await Task.Yield();
    }

    public void Dispose() => desk.Dispose();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static async Task<List<string>> EverythingAsync(IDbContextFactory<JobSiteDb> dbs)
    {
        await using var db = await dbs.CreateDbContextAsync(Cancel);
        var lives = await db.Jobs.OrderBy(j => j.Id).Select(j => $"{j.Key} {j.PublishedAt} {j.ConfirmedAt} {j.ClosesAt} {j.Sequence}").ToListAsync(Cancel);

        return [.. lives, .. await Desk.DumpAsync(dbs, Cancel)];
    }

    /// <summary>Starts the program itself, and ends it without notice once it has told of its first batch.</summary>
    static async Task KillHalfwayAsync(string file, string connection)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "JobSite.Web.dll"), "import", file])
        {
            RedirectStandardOutput = true,
            Environment = { ["ConnectionStrings__JobSite"] = connection, ["Site__Samples"] = "false" },
        };
        using var import = Process.Start(start)!;
        string? said;
        do
            said = await import.StandardOutput.ReadLineAsync(Cancel);
        while (said?.Contains(" read,", StringComparison.Ordinal) == false);
        import.Kill();
        await import.WaitForExitAsync(Cancel);

        Assert.NotEqual(0, import.ExitCode);
    }
}
