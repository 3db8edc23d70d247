using CsCheck;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Data;

public class BulkInsertTests
{
    [Fact]
    public Task Writes_what_saving_would_write() => Rows.Jobs.SampleAsync(async jobs =>
    {
        var (inserted, saved) = (await DumpAsync(jobs, InsertAsync), await DumpAsync(jobs, SaveAsync));

        Assert.NotEmpty(inserted);
        Assert.Equal(saved, inserted);
    }, iter: 40, threads: 1);

    [Fact]
    public async Task Gives_keys_and_numbers()
    {
        using var test = new TestDb();
        Job[] jobs = [Given.OpenJob(), Given.OpenJob("Miller")];

        await InsertAsync(test, jobs);

        Assert.Equal([1, 2], jobs.Select(j => j.Id));
        Assert.Equal([1, 2], jobs.Select(j => j.Text.JobId));
        Assert.Equal([1, 2, 3, 4], jobs.Select(j => j.Company.Sequence).Concat(jobs.Select(j => j.Sequence)));
    }

    [Fact]
    public async Task Keeps_nothing_when_the_transaction_is_not_committed()
    {
        using var test = new TestDb();
        await using (var db = test.CreateDbContext())
        await using (await db.Database.BeginTransactionAsync(Cancel))
            await db.InsertAsync([Given.Company()], Cancel);

        await using var after = test.CreateDbContext();
        Assert.False(await after.Companies.AnyAsync(Cancel));
        Assert.Equal(0, (await after.Set<ChangeSequence>().SingleAsync(Cancel)).Last);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static async Task InsertAsync(TestDb test, IReadOnlyList<Job> jobs)
    {
        await using var db = test.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.InsertAsync(jobs.Select(j => j.Company).Distinct().ToList(), Cancel);
        await db.InsertAsync(jobs, Cancel);
        await transaction.CommitAsync(Cancel);
    }

    // One by one, so that each gets the same number as in a list.
    static async Task SaveAsync(TestDb test, IReadOnlyList<Job> jobs)
    {
        await using var db = test.CreateDbContext();
        foreach (var row in jobs.Select(j => j.Company).Distinct().Concat<object>(jobs))
        {
            db.Add(row);
            await db.SaveChangesAsync(Cancel);
        }
    }

    static async Task<string> DumpAsync(Func<IReadOnlyList<Job>> make, Func<TestDb, IReadOnlyList<Job>, Task> write)
    {
        using var test = new TestDb();
        await write(test, make());

        return await test.DumpAsync("Companies", "Jobs", "JobTexts", "ChangeSequence");
    }
}
