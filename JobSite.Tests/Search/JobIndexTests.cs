using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Search;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Search;

/// <summary>The index is what the database is, whatever happens to either.</summary>
public sealed class JobIndexTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-index-").FullName;
    readonly TestDb db = new();
    readonly FakeTimeProvider clock = new(Given.Now);

    string IndexFolder => Path.Combine(folder, "index");

    public void Dispose()
    {
        db.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Follows_any_sequence_of_changes()
    {
        var random = new Random(1);
        var index = Open();
        for (var round = 0; round < 60; round++)
        {
            await ChangeAsync(random);
            if (random.Next(3) > 0)
                await index.CatchUpAsync(cancel: Cancel);
            if (random.Next(6) == 0)
                await index.SaveAsync(Cancel);
            if (random.Next(5) == 0)
            {
                if (random.Next(2) == 0)
                    index.Dispose(); // otherwise it is abandoned as by a kill
                else
                    Abandon();
                index = Open();
            }

            await index.CatchUpAsync(cancel: Cancel);
            await AssertSameAsync(index);
        }

        index.Dispose();
    }

    [Fact]
    public async Task Starts_anew_when_the_database_is_an_older_one()
    {
        await db.SaveAsync(Given.OpenJob("Baker"));
        using var index = Open();
        await index.CatchUpAsync(cancel: Cancel);
        await using (var context = db.CreateDbContext())
        {
            await context.Jobs.ExecuteUpdateAsync(j => j.SetProperty(x => x.Title, "Welder").SetProperty(x => x.Sequence, 1), Cancel);
            await context.Set<ChangeSequence>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, 1), Cancel);
        }

        await index.CatchUpAsync(cancel: Cancel);

        Assert.Equal(1, await CountAsync(index, "welder"));
    }

    [Fact]
    public async Task Knows_a_company_by_its_new_name()
    {
        var company = Given.Company("Old Mill");
        await db.SaveAsync(Given.OpenJob("Baker", company));
        using var index = Open();
        await index.CatchUpAsync(cancel: Cancel);
        await using (var context = db.CreateDbContext())
        {
            (await context.Companies.SingleAsync(Cancel)).Name = "New Bakery";
            await context.SaveChangesAsync(Cancel);
        }

        await index.CatchUpAsync(cancel: Cancel);

        Assert.Equal((0, 1), (await CountAsync(index, "mill"), await CountAsync(index, "bakery")));
    }

    [Fact]
    public async Task Answers_while_it_is_being_made()
    {
        await db.SaveAsync([.. Enumerable.Range(0, 1200).Select(_ => Given.OpenJob("Baker"))]);
        using var index = Open();

        var making = index.CatchUpAsync(cancel: Cancel);
        while (!making.IsCompleted)
            Assert.InRange(await CountAsync(index, "baker"), 0, 1200);
        await making;

        Assert.Equal(1200, await CountAsync(index, "baker"));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    JobIndex Open() => new(db, clock, TestSearch.Rates, IndexFolder);

    async Task<int> CountAsync(JobIndex index, string? words) => await new JobSearch(db, index, clock).CountAsync(new() { Words = words }, Cancel);

    async Task AssertSameAsync(JobIndex index)
    {
        await using var context = db.CreateDbContext();
        var titles = await context.Jobs.Visible(clock.GetUtcNow()).Select(j => j.Title).ToListAsync(Cancel);

        Assert.Equal(titles.Count, await CountAsync(index, null));
        foreach (var title in titles.Append("nowhere").Distinct())
            Assert.Equal(titles.Count(t => t == title), await CountAsync(index, $"\"{title}\""));
    }

    async Task ChangeAsync(Random random)
    {
        await using var context = db.CreateDbContext();
        var company = await context.Companies.OrderBy(c => c.Id).FirstOrDefaultAsync(Cancel) ?? Given.Company();
        for (var left = random.Next(4); left > 0; left--)
            context.Add(Given.OpenJob($"Title{random.Next(8)}", company));
        var jobs = await context.Jobs.Include(j => j.Company).ToListAsync(Cancel);
        foreach (var job in jobs.Where(_ => random.Next(5) == 0))
            switch (random.Next(4))
            {
                case 0: job.Title = $"Title{random.Next(8)}"; break;
                case 1: job.Close(clock.GetUtcNow(), ClosedReason.Filled); break;
                case 2: job.Confirm(clock.GetUtcNow()); break;
                case 3: job.Pause(clock.GetUtcNow().AddHours(random.Next(-1, 3))); break;
            }

        await context.SaveChangesAsync(Cancel);
        clock.Advance(TimeSpan.FromMinutes(random.Next(120)));
    }

    /// <summary>What a killed process leaves: the files of the last commit and nothing of what came after.</summary>
    void Abandon()
    {
        var copy = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        if (!Directory.Exists(IndexFolder))
            return;
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(IndexFolder))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        Directory.Move(IndexFolder, copy + "-old");
        Directory.Move(copy, IndexFolder);
    }
}
