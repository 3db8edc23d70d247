using System.Threading.Channels;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>
/// One reading of a source: new jobs are published, changed ones revised, the others confirmed. Jobs go in by the batch,
/// each in one transaction: a run that is killed leaves what was committed, and the next run adds the rest.
/// </summary>
public sealed class ImportRun(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    const int BatchSize = 500;

    /// <summary>A job that is still there is confirmed no more often than this, so that reading a file twice changes nothing.</summary>
    static readonly TimeSpan ConfirmEvery = TimeSpan.FromHours(20);

    /// <param name="source">Names where the records are from; with each record's id it tells whether a job is known.</param>
    /// <param name="records">Read one by one, as the file is.</param>
    /// <param name="dryRun">Does all of it, and keeps nothing.</param>
    public async Task<ImportSummary> RunAsync(
        string source, IEnumerable<ReadRecord> records, bool dryRun = false,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var tally = new ImportTally();
        var companies = await CompanyBook.OpenAsync(dbs, cancel);
        var known = await KnownAsync(source, cancel);
        var batches = Channel.CreateBounded<ReadBatch>(2);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Task.Run(() => ReadAsync(source, records, known, batches.Writer, stop.Token), CancellationToken.None);

        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancel))
            {
                await WriteAsync(source, batch, companies, tally, dryRun, cancel);
                progress?.Report(tally.Progress);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }

        return tally.Summary;
    }

    async Task<Dictionary<string, string>> KnownAsync(string source, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await db.Jobs.Where(j => j.Source!.Name == source)
            .Select(j => new { j.Source!.Id, j.Source.Hash })
            .ToDictionaryAsync(s => s.Id, s => s.Hash, cancel);
    }

    // Runs beside the writing. What goes wrong here is thrown there.
    async Task ReadAsync(
        string source, IEnumerable<ReadRecord> records, Dictionary<string, string> known,
        ChannelWriter<ReadBatch> batches, CancellationToken stop)
    {
        try
        {
            foreach (var chunk in records.Chunk(BatchSize))
                await batches.WriteAsync(ReadBatch.Of(source, chunk, known, clock.GetUtcNow()), stop);
            batches.Complete();
        }
        catch (Exception broken)
        {
            batches.Complete(broken);
        }
    }

    async Task WriteAsync(
        string source, ReadBatch batch, CompanyBook companies, ImportTally tally, bool dryRun, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var now = clock.GetUtcNow();
        var ids = batch.Jobs.Select(j => j.Raw.Id).ToList();
        var known = await db.Jobs
            .Where(j => j.Source!.Name == source && ids.Contains(j.Source.Id))
            .ToDictionaryAsync(j => j.Source!.Id, cancel);

        var touched = new HashSet<Job>();
        foreach (var (raw, hash, told) in batch.Jobs)
        {
            if (!known.TryGetValue(raw.Id, out var job))
            {
                known[raw.Id] = job = Publish(told!, raw, now);
                job.Company = companies.Settle(db, told!.Company);
                db.Jobs.Add(job);
                touched.Add(job);
                tally.New++;
            }
            else if (told is not null && job.Source!.Hash != hash)
            {
                await db.Entry(job).Reference(j => j.Text).LoadAsync(cancel);
                job.Company = companies.Settle(db, told.Company);
                job.Revise(told, now);
                KeepAlive(job, raw, now);
                touched.Add(job);
                tally.Changed++;
            }
            else
            {
                if (job.ConfirmedAt + ConfirmEvery <= now)
                    KeepAlive(job, raw, now);
                tally.Unchanged++;
            }
        }

        tally.Folded += await JobFolding.FoldAsync(db, [.. touched], now, cancel);
        tally.Refuse(batch.Refused);
        await db.SaveChangesAsync(cancel);
        if (!dryRun)
            await transaction.CommitAsync(cancel);
        companies.EndBatch(committed: !dryRun);
    }

    static Job Publish(Job job, RawJob raw, DateTimeOffset now)
    {
        job.Publish(now, EndOf(raw, now));
        if (raw.ClosedAt <= now)
            job.Close(now, ClosedReason.GoneFromSource);

        return job;
    }

    static void KeepAlive(Job job, RawJob raw, DateTimeOffset now)
    {
        if (job.State(now) is JobState.Removed)
            return;

        if (EndOf(raw, now) is { } end && end <= now)
            job.Close(now, ClosedReason.GoneFromSource);
        else
            job.Confirm(now, EndOf(raw, now));
    }

    static DateTimeOffset? EndOf(RawJob raw, DateTimeOffset now)
    {
        var end = raw.ClosedAt ?? raw.ClosesAt;

        return end > now + Job.LongestRun ? now + Job.LongestRun : end;
    }
}
