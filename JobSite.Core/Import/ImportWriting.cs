using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>Takes what was understood into the database, each batch in one transaction.</summary>
sealed class ImportWriting(IDbContextFactory<JobSiteDb> dbs, string source, CompanyBook companies, bool dryRun)
{
    public ImportTally Tally { get; } = new();

    public async Task WriteAsync(ReadBatch batch, DateTimeOffset now, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var kept = await KeptJobs.OfAsync(db, source, batch, now, cancel);
        var (added, revised) = Take(batch, kept, now);

        Tally.Folded += await JobFolding.FoldAsync(db, [.. added, .. revised], now, cancel);
        Tally.Refuse(batch.Refused);
        await JobAdditions.TakeAsync(db, source, batch.Additions, Tally, cancel);
        await companies.WriteAsync(db, cancel);
        await db.InsertAsync([.. added.OrderBy(j => j.IsTwin)], cancel);
        await SaveOthersAsync(db, added, revised, cancel);

        if (!dryRun)
            await transaction.CommitAsync(cancel);
        companies.EndBatch(committed: !dryRun);
    }

    (List<Job> Added, HashSet<Job> Revised) Take(ReadBatch batch, KeptJobs kept, DateTimeOffset now)
    {
        var added = new List<Job>();
        var revised = new HashSet<Job>();
        foreach (var (raw, hash, told) in batch.Jobs)
        {
            if (!kept.Has(raw.Id, out var job))
            {
                told!.Company = companies.Settle(told.Company);
                told.PublishAs(raw, now);
                kept.Add(raw.Id, told);
                added.Add(told);
                Tally.New++;
            }
            else if (told is not null && job is not null && job.Source!.Hash != hash)
            {
                job.Company = companies.Settle(told.Company);
                job.Revise(told, now);
                job.KeepAlive(raw, now);
                if (job.Id != 0)
                    revised.Add(job);
                Tally.Changed++;
            }
            else
            {
                if (job is not null && KeptJobs.IsDue(job.ConfirmedAt, now))
                    job.KeepAlive(raw, now);
                Tally.Unchanged++;
            }
        }

        return (added, revised);
    }

    // What was in the database before, and may now be at a company or stand behind a job that was not.
    static async Task SaveOthersAsync(JobSiteDb db, List<Job> added, HashSet<Job> revised, CancellationToken cancel)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AttachRange(revised.Select(j => j.Company));
        db.AttachRange(db.ChangeTracker.Entries<Job>().Select(e => e.Entity.TwinOf).OfType<Job>().Intersect(added).ToList());
        db.ChangeTracker.AutoDetectChangesEnabled = true;

        await db.SaveChangesAsync(cancel);
    }
}
