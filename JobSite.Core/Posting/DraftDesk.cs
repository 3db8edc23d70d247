using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Posting;

/// <summary>
/// Begins, finds and saves drafts. A draft is asked for by its handle: the secret of its link, or its key for those whom it
/// belongs to. Who may not see it gets the same answer as for one that does not exist.
/// </summary>
public sealed class DraftDesk(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>A draft of nobody yet. Returns the secret that leads to it.</summary>
    public async Task<string> BeginAsync(JobForm form, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var draft = new JobDraft(form, clock.GetUtcNow());
        var secret = draft.NewSecret();
        db.Add(draft);
        await db.SaveChangesAsync(cancel);

        return secret;
    }

    /// <summary>A draft of somebody who is signed in, for a company that they may post for or for a new one. Returns its key.</summary>
    public async Task<string?> BeginAsync(JobForm form, string accountId, int? companyId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var company = companyId is null ? null : await db.Members.Of(accountId).Where(m => m.CompanyId == companyId && m.Role != MemberRole.Reviewer)
            .Select(m => m.Company).SingleOrDefaultAsync(cancel);
        if (company is null && companyId is not null)
            return null;

        form.Company = company?.Name ?? form.Company;
        var draft = new JobDraft(form, clock.GetUtcNow()) { AccountId = accountId, Company = company };
        db.Add(draft);
        await db.SaveChangesAsync(cancel);

        return draft.Key;
    }

    /// <summary>The draft that changes a job: the one that is open already, or a new one. Returns its key; null for who may not.</summary>
    public async Task<string?> EditAsync(string jobKey, string accountId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.Jobs.MayBePostedBy(accountId, db.Members).Include(j => j.Company).Include(j => j.Text)
            .SingleOrDefaultAsync(j => j.Key == jobKey, cancel) is not { } job)
            return null;
        if (await db.JobDrafts.Open(clock.GetUtcNow()).Where(d => d.JobId == job.Id).Select(d => d.Key).FirstOrDefaultAsync(cancel) is { } open)
            return open;

        var draft = new JobDraft(job.ToForm(), clock.GetUtcNow()) { AccountId = accountId, Company = job.Company, Job = job };
        db.Add(draft);
        await db.SaveChangesAsync(cancel);

        return draft.Key;
    }

    /// <summary>A draft of a job like one that there is. The same vacancy, posted again, keeps its age (D08).</summary>
    public async Task<string?> RepeatAsync(string jobKey, string accountId, bool isSame, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.Jobs.MayBePostedBy(accountId, db.Members).Include(j => j.Company).Include(j => j.Text)
            .SingleOrDefaultAsync(j => j.Key == jobKey, cancel) is not { } job)
            return null;

        var form = job.ToForm();
        form.Repeats = isSame ? job.Key : null;

        return await BeginAsync(form, accountId, job.Company.Id, cancel);
    }

    public async Task<JobDraft?> FindAsync(string handle, string? accountId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await db.JobDrafts.AsNoTracking().Open(clock.GetUtcNow()).Reached(handle, accountId, db.Members)
            .Include(d => d.Company).Include(d => d.Job).SingleOrDefaultAsync(cancel);
    }

    public async Task<SavedDraft> SaveAsync(string handle, string? accountId, JobForm form, int version, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.JobDrafts.Open(clock.GetUtcNow()).Reached(handle, accountId, db.Members).SingleOrDefaultAsync(cancel) is not { } draft)
            return new(null, false);
        if (!draft.Save(form, version, clock.GetUtcNow()))
            return new(draft, false);

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new(await FindAsync(handle, accountId, cancel), false);
        }

        return new(draft, true);
    }
}
