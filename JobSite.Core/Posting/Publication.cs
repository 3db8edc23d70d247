using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Posting;

/// <summary>Makes a draft a job, all or nothing, and once: asked again, it answers with the job that there is.</summary>
public sealed class Publication(IDbContextFactory<JobSiteDb> dbs, IEnumerable<IPublicationGate> gates, TimeProvider clock)
{
    /// <summary>Null where there is no such draft for this account.</summary>
    public async Task<Published?> PublishAsync(string handle, string accountId)
    {
        await using var db = await dbs.CreateDbContextAsync();
        await using var all = await db.Database.BeginTransactionAsync();
        var now = clock.GetUtcNow();
        if (await FindAsync(db, handle, accountId) is not { } draft)
            return null;
        if (draft.SubmittedAt is not null)
            return new(draft.Job, []);
        if (!draft.IsOpen(now))
            return null;
        if (Faults(draft) is { Count: > 0 } faults)
            return new(null, faults);

        draft.Company ??= await PostersCompany.FindOrMakeAsync(db, draft.Form.Company.Trim(), accountId, now);
        draft.AccountId ??= accountId;
        if (draft.Job is null)
            await AddAsync(db, draft, accountId, now);
        else
            await ReviseAsync(db, draft, accountId, now);
        draft.Submit(now);

        await db.SaveChangesAsync();
        await all.CommitAsync();

        return new(draft.Job, []);
    }

    /// <summary>All that keeps a draft from going out.</summary>
    public IReadOnlyList<FormFault> Faults(JobDraft draft)
    {
        var now = clock.GetUtcNow();
        var written = JobWriter.Write(draft.Form, draft.Company ?? new Company(draft.Form.Company.Trim(), Slug.Of(draft.Form.Company)), now);

        return [.. JobFormRules.Check(draft.Form, now), .. gates.SelectMany(g => g.Faults(draft.Form, written))];
    }

    /// <summary>The draft, whether or not it was published already; a published one only for those whom it belongs to now.</summary>
    public static async Task<JobDraft?> FindAsync(JobSiteDb db, string handle, string accountId)
    {
        var own = db.JobDrafts.Of(accountId, db.Members).Select(d => d.Id);

        return await db.JobDrafts.Reached(handle, accountId, db.Members)
            .Where(d => d.SubmittedAt == null || own.Contains(d.Id))
            .Include(d => d.Company).Include(d => d.Job!.Text).Include(d => d.Job!.Company).SingleOrDefaultAsync();
    }

    async Task AddAsync(JobSiteDb db, JobDraft draft, string accountId, DateTimeOffset now)
    {
        var from = draft.Form.PublishAt > now ? draft.Form.PublishAt.Value : now;
        var job = JobWriter.Write(draft.Form, draft.Company!, from).Job;
        if (await EarlierAsync(db, job, draft) is { } earlier)
            job.Repeats(earlier);
        db.Add(job);
        draft.Job = job;

        await LetOutAsync(db, draft, accountId, now);
    }

    /// <summary>Publishes what never was, unless a gate holds it back: a new job, or one that was refused and put right.</summary>
    async Task LetOutAsync(JobSiteDb db, JobDraft draft, string accountId, DateTimeOffset now)
    {
        var isHeldBack = false;
        foreach (var gate in gates)
            isHeldBack |= await gate.HoldsBackAsync(db, draft.Job!, accountId, now);
        if (!isHeldBack)
            draft.Job!.Publish(draft.Form.PublishAt > now ? draft.Form.PublishAt.Value : now, draft.Form.ClosesAt);
    }

    /// <summary>What the employer says that it repeats, or what plainly is the same: posting anew makes no job younger.</summary>
    static async Task<Job?> EarlierAsync(JobSiteDb db, Job job, JobDraft draft)
    {
        var jobs = db.Jobs.Include(j => j.Company).Where(j => j.Company == draft.Company && j.RemovedAt == null);
        if (draft.Form.Repeats is { } key)
            return await jobs.SingleOrDefaultAsync(j => j.Key == key);

        var since = job.FirstSeenAt - Lineage.RepostWithin;
        var alike = await jobs.Where(j => j.LineageKey == job.LineageKey && j.PublishedAt != null && since < j.ClosesAt && j.ClosesAt <= job.FirstSeenAt)
            .ToListAsync();

        return alike.Where(j => Lineage.SayTheSame(j, job)).MaxBy(j => j.PublishedAt);
    }

    async Task ReviseAsync(JobSiteDb db, JobDraft draft, string accountId, DateTimeOffset now)
    {
        var told = JobWriter.Write(draft.Form, draft.Job!.Company, now).Job;
        told.Source = draft.Job.Source;
        draft.Job.Revise(told, now);
        if (draft.Job.PublishedAt is null)
            await LetOutAsync(db, draft, accountId, now);
        else
            foreach (var gate in gates)
                await gate.LookAgainAsync(db, draft.Job, accountId, now);
    }
}
