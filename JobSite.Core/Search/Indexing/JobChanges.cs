using System.Runtime.CompilerServices;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Search.Indexing;

/// <summary>The jobs that changed after one change and up to another, or whose companies did.</summary>
sealed class JobChanges : IAsyncDisposable
{
    const int BatchSize = 500;

    readonly JobSiteDb db;
    readonly long since;

    JobChanges(JobSiteDb db, long since, long last, int count) => (this.db, this.since, Last, Count) = (db, since, last, count);

    public long Last { get; }
    public int Count { get; }

    public static async Task<JobChanges> SinceAsync(long since, IDbContextFactory<JobSiteDb> dbs, CancellationToken cancel)
    {
        var db = await dbs.CreateDbContextAsync(cancel);
        var last = await db.Set<ChangeSequence>().Select(s => s.Last).SingleAsync(cancel);
        var count = last <= since ? 0 : await db.Jobs.CountAsync(j => j.Sequence > since && j.Sequence <= last, cancel);
        return new(db, since, last, count);
    }

    public async IAsyncEnumerable<Batch> BatchesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var companies = await db.Companies.Where(c => c.Sequence > since && c.Sequence <= Last).Select(c => c.Id).ToListAsync(cancel);
        if (since > 0)
            foreach (var ids in companies.Chunk(100))
                for (var (id, more) = (0, true); more;)
                {
                    var jobs = await ReadAsync(db.Jobs
                        .Where(j => j.Id > id && j.Sequence <= since && ids.Contains(j.Company.Id)).OrderBy(j => j.Id), cancel);
                    if (jobs.Count > 0)
                        yield return new(jobs, since, since == 0);
                    (id, more) = (jobs.Count == 0 ? 0 : jobs[^1].Job.Id, jobs.Count == BatchSize);
                }

        var next = ReadAfterAsync(since, cancel);
        while (await next is { Count: > 0 } jobs)
        {
            var last = jobs[^1].Job.Sequence;
            next = jobs.Count == BatchSize ? Task.Run(() => ReadAfterAsync(last, cancel), cancel) : Task.FromResult(new List<JobToIndex>());
            yield return new(jobs, last, since == 0);
        }
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    Task<List<JobToIndex>> ReadAfterAsync(long sequence, CancellationToken cancel) =>
        ReadAsync(db.Jobs.Where(j => j.Sequence > sequence && j.Sequence <= Last).OrderBy(j => j.Sequence), cancel);

    static Task<List<JobToIndex>> ReadAsync(IQueryable<Job> jobs, CancellationToken cancel) => jobs
        .Take(BatchSize).Include(j => j.Company).AsNoTracking().Select(j => new JobToIndex(j, j.Text.Plain)).ToListAsync(cancel);

    /// <summary>Every change up to <see cref="UpTo"/> is in this batch or an earlier one; new jobs cannot be in the index yet.</summary>
    public sealed record Batch(IReadOnlyList<JobToIndex> Jobs, long UpTo, bool AreNew);
}

/// <summary>A job, and the words of its description.</summary>
sealed record JobToIndex(Job Job, string Plain);
