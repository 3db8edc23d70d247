using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>The jobs of a batch that are in the database already. Only those that it does something to are loaded.</summary>
sealed class KeptJobs
{
    /// <summary>A job that is still there is confirmed no more often than this, so that reading a file twice changes nothing.</summary>
    static readonly TimeSpan ConfirmEvery = TimeSpan.FromHours(20);

    readonly Dictionary<string, Job?> jobs;

    KeptJobs(Dictionary<string, Job?> jobs) => this.jobs = jobs;

    /// <summary>Whether it is in the database; <paramref name="job"/> is null where it is to be left alone.</summary>
    public bool Has(string id, out Job? job) => jobs.TryGetValue(id, out job);

    public void Add(string id, Job job) => jobs.Add(id, job);

    public static bool IsDue(DateTimeOffset? confirmedAt, DateTimeOffset now) => confirmedAt + ConfirmEvery <= now;

    public static async Task<KeptJobs> OfAsync(JobSiteDb db, string source, ReadBatch batch, DateTimeOffset now, CancellationToken cancel)
    {
        var ids = batch.Jobs.Select(j => j.Raw.Id).ToList();
        var kept = await db.Jobs
            .Where(j => j.Source!.Name == source && ids.Contains(j.Source.Id))
            .Select(j => new { j.Id, SourceId = j.Source!.Id, j.Source.Hash, j.ConfirmedAt })
            .ToListAsync(cancel);
        if (kept.Count == 0)
            return new([]);

        var told = batch.Jobs.Where(j => j.Told is not null).ToLookup(j => j.Raw.Id, j => j.Hash);
        var changed = kept.Where(k => told[k.SourceId].Any(hash => hash != k.Hash)).Select(k => k.Id).ToHashSet();
        var wanted = kept.Where(k => changed.Contains(k.Id) || IsDue(k.ConfirmedAt, now)).Select(k => k.Id).ToList();
        var loaded = await db.Jobs.Where(j => wanted.Contains(j.Id)).ToDictionaryAsync(j => j.Id, cancel);
        await db.Set<JobText>().Where(t => changed.Contains(t.JobId)).LoadAsync(cancel);

        return new(kept.ToDictionary(k => k.SourceId, k => loaded.GetValueOrDefault(k.Id)));
    }
}
