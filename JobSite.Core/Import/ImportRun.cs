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

    /// <param name="source">Names where the records are from; with each record's id it tells whether a job is known.</param>
    /// <param name="records">Read one by one, as the file is.</param>
    /// <param name="dryRun">Does all of it, and keeps nothing.</param>
    public async Task<ImportSummary> RunAsync(
        string source, IEnumerable<ReadRecord> records, bool dryRun = false,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var writing = new ImportWriting(dbs, source, await CompanyBook.OpenAsync(dbs, cancel), dryRun);
        var known = await KnownAsync(source, cancel);
        var batches = Channel.CreateBounded<ReadBatch>(2);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Task.Run(() => ReadAsync(source, records, known, batches.Writer, stop.Token), CancellationToken.None);

        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancel))
            {
                await writing.WriteAsync(batch, clock.GetUtcNow(), cancel);
                progress?.Report(writing.Tally.Progress);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }

        return writing.Tally.Summary;
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
}
