using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Record;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Applications;

/// <summary>What a candidate does with the invitations that they got. Everything is answered once; false where it is not theirs or was answered.</summary>
public sealed class Answering(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>The newest first. To see them opens them.</summary>
    public async Task<IReadOnlyList<Invitation>> ListAsync(string accountId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var invitations = await Mine(db, accountId).Include(i => i.Job.Text).OrderByDescending(i => i.SentAt).ThenByDescending(i => i.Id).ToListAsync(cancel);
        foreach (var invitation in invitations)
            invitation.Open(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);

        return invitations;
    }

    /// <summary>The company sees who they are from now on, and both can write.</summary>
    public Task<bool> AcceptAsync(string accountId, string key, Func<Invitation, string, Task<Letter>> write, CancellationToken cancel = default) =>
        ActAsync(accountId, key, async (db, invitation, now) =>
        {
            invitation.Accept(now);
            if (await db.Reveals.SingleOrDefaultAsync(r => r.CandidateId == invitation.CandidateId && r.CompanyId == invitation.CompanyId, cancel) is { } known)
                known.Renew(now);
            else
                db.Add(new Reveal(invitation.Candidate, invitation.Company, now));
            if (await db.Users.Where(a => a.Id == invitation.SenderId).Select(a => a.Email).SingleOrDefaultAsync(cancel) is { } mail)
                db.Add(new OutboxLetter(await write(invitation, mail), now));
        }, cancel);

    public Task<bool> DeclineAsync(string accountId, string key, DeclineReason reason, CancellationToken cancel = default) =>
        ActAsync(accountId, key, (_, invitation, now) =>
        {
            invitation.Decline(now, Enum.IsDefined(reason) ? reason : DeclineReason.Other);
            return Task.CompletedTask;
        }, cancel);

    /// <summary>Says no, and the company never sees them again: as if they did not exist.</summary>
    public Task<bool> BlockAsync(string accountId, string key, bool reports, CancellationToken cancel = default) =>
        ActAsync(accountId, key, async (db, invitation, now) =>
        {
            invitation.Decline(now, DeclineReason.NotRelevant);
            if (reports)
                invitation.Report(now);
            var (company, candidate) = (invitation.Company, invitation.Candidate);
            if (!candidate.Blocks.Any(b => b.Slug == company.Slug))
                candidate.HideFrom([.. candidate.Blocks, new(company.Name, NameKey.AllOf(company.Name), RegistrableDomain.Of(company.Domain), company.Slug)]);
            foreach (var reveal in await db.Reveals.Where(r => r.CandidateId == candidate.Id && r.CompanyId == company.Id).ToListAsync(cancel))
                reveal.Revoke(now);
        }, cancel);

    async Task<bool> ActAsync(string accountId, string key, Func<JobSiteDb, Invitation, DateTimeOffset, Task> act, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancel); // two tabs do not both answer
        if (await Mine(db, accountId).SingleOrDefaultAsync(i => i.Key == key, cancel) is not { IsPending: true } invitation)
            return false;

        await act(db, invitation, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return true;
    }

    static IQueryable<Invitation> Mine(JobSiteDb db, string accountId) =>
        db.Invitations.To(accountId).Include(i => i.Candidate).Include(i => i.Company).Include(i => i.Job);
}
