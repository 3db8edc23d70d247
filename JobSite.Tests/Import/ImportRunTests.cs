using JobSite.Core.Import;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Import;

public sealed class ImportRunTests : IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);

    static readonly RawJob Baker = new()
    {
        Id = "1",
        Title = "Baker",
        Company = "Northfield Bakery",
        Locations = ["Ghent, Belgium"],
        Description = "<p>You bake sourdough bread at night and teach one apprentice how to do it, in a team of seven people.</p>",
    };

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await Import(Baker, Baker with { Id = "2", Title = "Pastry Chef" });
        var before = await DumpAsync();

        var again = await Import(Baker, Baker with { Id = "2", Title = "Pastry Chef" });

        Assert.Equal((0, 0, 2), (again.New, again.Changed, again.Unchanged));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Confirms_what_is_still_there_and_keeps_its_age()
    {
        await Import(Baker);
        clock.Advance(TimeSpan.FromDays(40));

        await Import(Baker);

        var job = await OnlyAsync();
        Assert.Equal((Given.Now, JobState.Open), (job.FirstSeenAt, job.State(clock.GetUtcNow())));
    }

    [Fact]
    public async Task Keeps_a_history_of_what_changed()
    {
        await Import(Baker with { PayText = "€2,800 - €3,200 per month" });
        clock.Advance(TimeSpan.FromDays(3));

        var summary = await Import(Baker with { PayText = "€2,600 - €3,000 per month" });

        var change = Assert.Single((await OnlyAsync()).Text.History);
        Assert.Equal(1, summary.Changed);
        Assert.Equal(("Pay", clock.GetUtcNow()), (change.What, change.At));
    }

    [Fact]
    public async Task Refuses_a_record_without_a_title_and_takes_the_others()
    {
        var summary = await Import(Baker with { Title = " " }, Baker with { Id = "2" }, Baker with { Id = "3", Company = null });

        Assert.Equal((1, 2), (summary.New, summary.Refused));
        Assert.Equal([1, 3], summary.Refusals.Select(r => r.Index));
        Assert.Equal(["it has no title", "it does not say which company hires"], summary.Refusals.Select(r => r.Refusal));
    }

    [Fact]
    public async Task Folds_one_opening_in_several_places_into_one_card()
    {
        var summary = await Import(
            Baker,
            Baker with { Id = "2", Locations = ["Bruges, Belgium"] },
            Baker with { Id = "3", Locations = ["Antwerp, Belgium"] },
            Baker with { Id = "4", Title = "Night Driver" });

        await using var db = test.CreateDbContext();
        var visible = await db.Jobs.Visible(Given.Now).OrderBy(j => j.Title).ToListAsync(Cancel);
        Assert.Equal((4, 2), (summary.New, summary.Folded));
        Assert.Equal(["Baker", "Night Driver"], visible.Select(j => j.Title));
        Assert.Equal(["Bruges", "Antwerp"], visible[0].TwinPlaces.Select(p => p.Locality));
    }

    [Fact]
    public async Task Lets_another_place_stand_in_when_the_first_one_closes()
    {
        await Import(Baker, Baker with { Id = "2", Locations = ["Bruges, Belgium"] }, Baker with { Id = "3", Locations = ["Antwerp, Belgium"] });
        clock.Advance(TimeSpan.FromDays(2));

        await Import(Baker with { ClosedAt = clock.GetUtcNow() });

        await using var db = test.CreateDbContext();
        var leader = Assert.Single(await db.Jobs.Visible(clock.GetUtcNow()).ToListAsync(Cancel));
        Assert.Equal(("Bruges", "Antwerp"), (leader.Places[0].Locality, Assert.Single(leader.TwinPlaces).Locality));
    }

    [Fact]
    public async Task Lets_another_place_stand_in_when_time_closes_the_first_one()
    {
        await Import(Baker with { ClosesAt = Given.Now.AddDays(5) }, Baker with { Id = "2", Locations = ["Bruges, Belgium"] });
        clock.Advance(TimeSpan.FromDays(6));

        await using (var db = test.CreateDbContext())
            await JobFolding.SweepAsync(db, clock.GetUtcNow(), Cancel);

        await using var after = test.CreateDbContext();
        Assert.Equal("Bruges", Assert.Single(await after.Jobs.Visible(clock.GetUtcNow()).ToListAsync(Cancel)).Places[0].Locality);
    }

    [Fact]
    public async Task Lets_an_older_posting_that_comes_later_stand_for_one_that_changed()
    {
        await Import(Baker);
        clock.Advance(TimeSpan.FromDays(2));

        await Import(
            Baker with { Requisition = "R-1" },
            Baker with { Id = "2", Locations = ["Bruges, Belgium"], PostedAt = Given.Now.AddDays(-9) });

        await using var db = test.CreateDbContext();
        var leader = Assert.Single(await db.Jobs.Include(j => j.Text).Visible(clock.GetUtcNow()).ToListAsync(Cancel));
        Assert.Equal(("Bruges", "Ghent"), (leader.Places[0].Locality, Assert.Single(leader.TwinPlaces).Locality));
        Assert.NotEmpty(leader.Text.Plain);
        Assert.Equal(2, await db.Jobs.CountAsync(Cancel));
    }

    [Fact]
    public async Task Takes_a_changed_job_to_a_company_that_is_new()
    {
        await Import(Baker);

        await Import(Baker with { Company = "Southfield Bakery" }, Baker with { Id = "2", Title = "Miller", Company = "Southfield Bakery" });

        await using var db = test.CreateDbContext();
        Assert.Equal(["Southfield Bakery", "Southfield Bakery"], await db.Jobs.Select(j => j.Company.Name).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Takes_the_last_of_two_records_with_one_id()
    {
        var summary = await Import(Baker, Baker with { Title = "Pastry Chef" });

        Assert.Equal((1, 1, "Pastry Chef"), (summary.New, summary.Changed, (await OnlyAsync()).Title));
    }

    [Fact]
    public async Task Does_not_fold_openings_that_say_something_else()
    {
        var summary = await Import(Baker, Baker with
        {
            Id = "2",
            Locations = ["Bruges, Belgium"],
            Description = "<p>Here we only make rye: you look after the mill, mix by hand and deliver with the cargo bicycle.</p>",
        });

        Assert.Equal(0, summary.Folded);
    }

    [Fact]
    public async Task Gives_a_repost_the_age_of_its_predecessor()
    {
        await Import(Baker with { ClosesAt = Given.Now.AddDays(10) });
        clock.Advance(TimeSpan.FromDays(30));

        await Import(Baker with { Id = "99", PostedAt = clock.GetUtcNow() });

        await using var db = test.CreateDbContext();
        var again = await db.Jobs.SingleAsync(j => j.Source!.Id == "99", Cancel);
        Assert.Equal((Given.Now, 1), (again.FirstSeenAt, again.Reposts));
    }

    [Fact]
    public async Task Keeps_nothing_of_a_dry_run()
    {
        var summary = await new ImportRun(test, clock).RunAsync("test", [new(1, Baker, null)], dryRun: true, cancel: Cancel);

        await using var db = test.CreateDbContext();
        Assert.Equal(1, summary.New);
        Assert.False(await db.Jobs.AnyAsync(Cancel));
    }

    [Fact]
    public async Task Leaves_whole_batches_behind_when_it_is_stopped_and_goes_on_from_there()
    {
        var jobs = Enumerable.Range(1, 1700).Select(n => Baker with { Id = $"{n}", Title = $"Baker {n} of bread", Locations = [] }).ToList();
        await Assert.ThrowsAsync<IOException>(() => new ImportRun(test, clock).RunAsync("test", Breaking(), cancel: Cancel));
        await using var db = test.CreateDbContext();
        var half = await db.Jobs.CountAsync(Cancel);

        var summary = await Import([.. jobs]);

        Assert.InRange(half, 500, 1200);
        Assert.Equal((1700 - half, half), (summary.New, summary.Unchanged));

        IEnumerable<ReadRecord> Breaking()
        {
            foreach (var (job, index) in jobs.Select((j, i) => (j, i)))
                yield return index < 1200 ? new ReadRecord(index, job, null) : throw new IOException("the disk is gone");
        }
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    Task<ImportSummary> Import(params RawJob[] jobs) =>
        new ImportRun(test, clock).RunAsync("test", jobs.Select((job, index) => new ReadRecord(index + 1, job, null)), cancel: Cancel);

    async Task<Job> OnlyAsync()
    {
        await using var db = test.CreateDbContext();

        return await db.Jobs.Include(j => j.Text).SingleAsync(Cancel);
    }

    async Task<string> DumpAsync()
    {
        await using var db = test.CreateDbContext();
        var jobs = await db.Jobs.Include(j => j.Text).Include(j => j.Company).OrderBy(j => j.Id).ToListAsync(Cancel);

        return System.Text.Json.JsonSerializer.Serialize(jobs);
    }

    public void Dispose() => test.Dispose();
}
