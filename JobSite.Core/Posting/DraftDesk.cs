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
    public async Task<string> BeginAsync(JobForm form)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var draft = new JobDraft(form, clock.GetUtcNow());
        var secret = draft.NewSecret();
        db.Add(draft);
        await db.SaveChangesAsync();

        return secret;
    }

    /// <summary>A draft of somebody who is signed in, for a company that they may post for or for a new one. Returns its key.</summary>
    public async Task<string?> BeginAsync(JobForm form, string accountId, int? companyId)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var company = companyId is null ? null : await db.Members.Of(accountId).Where(m => m.CompanyId == companyId && m.Role != MemberRole.Reviewer)
            .Select(m => m.Company).SingleOrDefaultAsync();
        if (company is null && companyId is not null)
            return null;

        form.Company = company?.Name ?? form.Company;
        var draft = new JobDraft(form, clock.GetUtcNow()) { AccountId = accountId, Company = company };
        db.Add(draft);
        await db.SaveChangesAsync();

        return draft.Key;
    }

    /// <summary>The draft that changes a job: the one that is open already, or a new one. Returns its key; null for who may not.</summary>
    public async Task<string?> EditAsync(string jobKey, string accountId)
    {
        await using var db = await dbs.CreateDbContextAsync();
        if (await db.Jobs.MayBePostedBy(accountId, db.Members).Include(j => j.Company).Include(j => j.Text)
            .SingleOrDefaultAsync(j => j.Key == jobKey) is not { } job)
            return null;
        if (await db.JobDrafts.Open(clock.GetUtcNow()).Where(d => d.JobId == job.Id).Select(d => d.Key).FirstOrDefaultAsync() is { } open)
            return open;

        var draft = new JobDraft(job.ToForm(), clock.GetUtcNow()) { AccountId = accountId, Company = job.Company, Job = job };
        db.Add(draft);
        await db.SaveChangesAsync();

        return draft.Key;
    }

    /// <summary>A draft of a job like one that there is. The same vacancy, posted again, keeps its age (D08).</summary>
    public async Task<string?> RepeatAsync(string jobKey, string accountId, bool isSame)
    {
        await using var db = await dbs.CreateDbContextAsync();
        if (await db.Jobs.MayBePostedBy(accountId, db.Members).Include(j => j.Company).Include(j => j.Text)
            .SingleOrDefaultAsync(j => j.Key == jobKey) is not { } job)
            return null;

        var form = job.ToForm();
        form.Repeats = isSame ? job.Key : null;

        return await BeginAsync(form, accountId, job.Company.Id);
    }

    public async Task<JobDraft?> FindAsync(string handle, string? accountId)
    {
        await using var db = await dbs.CreateDbContextAsync();

        return await db.JobDrafts.AsNoTracking().Open(clock.GetUtcNow()).Reached(handle, accountId, db.Members)
            .Include(d => d.Company).Include(d => d.Job).SingleOrDefaultAsync();
    }

    public async Task<SavedDraft> SaveAsync(string handle, string? accountId, JobForm form, int version)
    {
        await using var db = await dbs.CreateDbContextAsync();
        if (await db.JobDrafts.Open(clock.GetUtcNow()).Reached(handle, accountId, db.Members).SingleOrDefaultAsync() is not { } draft)
            return new(null, false);
        if (!draft.Save(form, version, clock.GetUtcNow()))
            return new(draft, false);

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new(await FindAsync(handle, accountId), false);
        }

        return new(draft, true);
    }
}
