using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Hiring;

public sealed class JobCountsTests : IDisposable
{
    readonly TestDb test = new();
    readonly JobCounts counts;
    readonly Job job = Given.OpenJob();

    public JobCountsTests() => counts = new(test);

    [Fact]
    public async Task Adds_up_what_was_counted_before()
    {
        await test.SaveAsync(job);

        counts.Add(View(Origin.Search));
        counts.Add(View(Origin.Search));
        counts.Add(View(Origin.Direct));
        await counts.WriteAsync(cancel: Cancel);
        counts.Add(View(Origin.Site));
        counts.Add(View(Origin.Here));
        counts.Add(Visit.ApplyClick(job.Key, Given.Now, null));
        await counts.WriteAsync(cancel: Cancel);

        var day = Assert.Single(await DaysAsync());
        Assert.Equal((5, 2, 1, 1, 1, 1), (day.Views, day.FromSearch, day.FromSites, day.FromHere, day.Direct, day.ApplyClicks));
    }

    [Fact]
    public async Task Writes_nothing_until_it_is_told_to_and_nothing_twice()
    {
        await test.SaveAsync(job);
        counts.Add(View(Origin.Direct));

        Assert.Empty(await DaysAsync());

        await counts.WriteAsync(cancel: Cancel);
        await counts.WriteAsync(cancel: Cancel);

        Assert.Equal(1, Assert.Single(await DaysAsync()).Views);
    }

    [Fact]
    public async Task Keeps_a_row_for_each_day()
    {
        await test.SaveAsync(job);
        counts.Add(Visit.View(job.Key, new(2026, 3, 2, 23, 59, 59, TimeSpan.Zero), null, Origin.Direct));
        counts.Add(Visit.View(job.Key, new(2026, 3, 3, 1, 0, 0, TimeSpan.FromHours(1)), null, Origin.Direct));
        await counts.WriteAsync(cancel: Cancel);

        Assert.Equal([new(2026, 3, 2), new(2026, 3, 3)], (await DaysAsync()).Select(d => d.Day));
    }

    [Fact]
    public async Task Leaves_out_members_of_the_company_but_not_of_another()
    {
        await test.SaveAsync(job);
        var other = Given.Company();
        await test.SaveAsync(other);
        var (own, stranger) = (await test.MemberAsync(job.Company), await test.MemberAsync(other));

        counts.Add(Visit.View(job.Key, Given.Now, own.Id, Origin.Direct));
        counts.Add(Visit.ApplyClick(job.Key, Given.Now, own.Id));
        counts.Add(Visit.View(job.Key, Given.Now, stranger.Id, Origin.Direct));
        await counts.WriteAsync(cancel: Cancel);

        var day = Assert.Single(await DaysAsync());
        Assert.Equal((1, 0), (day.Views, day.ApplyClicks));
    }

    [Fact]
    public async Task Drops_keys_that_are_no_published_job()
    {
        var draft = Given.Draft();
        await test.SaveAsync(draft);
        counts.Add(Visit.View("0000000", Given.Now, null, Origin.Direct));
        counts.Add(Visit.View("x' OR 1=1 --", Given.Now, null, Origin.Direct));
        counts.Add(Visit.View(draft.Key, Given.Now, null, Origin.Direct));
        await counts.WriteAsync(cancel: Cancel);

        Assert.Empty(await DaysAsync());
    }

    [Fact]
    public async Task Keeps_what_could_not_be_written_for_the_next_time()
    {
        await test.SaveAsync(job);
        counts.Add(View(Origin.Direct));
        await RunAsync("ALTER TABLE JobDays RENAME TO Elsewhere");

        await Assert.ThrowsAnyAsync<Exception>(() => counts.WriteAsync(cancel: Cancel));

        await RunAsync("ALTER TABLE Elsewhere RENAME TO JobDays");
        await counts.WriteAsync(cancel: Cancel);
        Assert.Equal(1, Assert.Single(await DaysAsync()).Views);
    }

    [Fact]
    public async Task Loses_no_visit_among_many_at_once()
    {
        await test.SaveAsync(job);
        using var stop = new CancellationTokenSource();
        var visits = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 5000; i++)
                counts.Add(View(Origin.Here));
        })).ToList();

        while (!visits.All(v => v.IsCompleted))
            await counts.WriteAsync(cancel: Cancel);
        await counts.WriteAsync(cancel: Cancel);

        Assert.Equal(20_000, Assert.Single(await DaysAsync()).Views);
    }

    [Fact]
    public async Task Takes_no_more_kinds_of_visits_than_it_may()
    {
        await test.SaveAsync(job);
        for (var i = 0; i < JobCounts.Most; i++)
            counts.Add(Visit.View(i.ToString("D7", null), Given.Now, null, Origin.Direct));

        counts.Add(View(Origin.Direct));
        await counts.WriteAsync(cancel: Cancel);

        Assert.Empty(await DaysAsync());
    }

    Visit View(Origin origin) => Visit.View(job.Key, Given.Now, null, origin);

    async Task<List<JobDay>> DaysAsync()
    {
        await using var db = test.CreateDbContext();

        return await db.JobDays.AsNoTracking().OrderBy(d => d.Day).ToListAsync();
    }

    async Task RunAsync(string sql)
    {
        await using var db = test.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(sql, Cancel);
    }

    public void Dispose() => test.Dispose();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
