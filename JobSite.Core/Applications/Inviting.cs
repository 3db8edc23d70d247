using System.Data;
using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Viewing;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Applications;

/// <summary>Asks candidates to look at a job, one by one and within the week's measure.</summary>
public sealed class Inviting(IDbContextFactory<JobSiteDb> dbs, Viewers viewers, TimeProvider clock)
{
    const int LongestSender = 80;

    /// <summary>The job, if the account hires for it and it can be seen, and how many invitations its company has left.</summary>
    public async Task<(Job Job, int Left)?> OpenAsync(string accountId, string candidateKey, string? jobKey, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, candidateKey, jobKey, cancel) is not (var job, _, _))
            return null;

        return (job, await InvitationQuota.LeftAsync(db, job.Company.Id, clock.GetUtcNow(), cancel));
    }

    /// <param name="write">Makes the letter that tells the candidate.</param>
    public async Task<InviteOutcome> InviteAsync(
        string accountId, string candidateKey, string? jobKey, InvitationForm form, Func<InvitationWords, Task<Letter>> write, CancellationToken cancel = default)
    {
        var (now, sender, words) = (clock.GetUtcNow(), form.SenderName?.Trim() ?? "", form.Words?.Trim() ?? "");
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, candidateKey, jobKey, cancel) is not (var job, var candidate, var isVerified))
            return InviteOutcome.NotFound;
        if (!isVerified)
            return InviteOutcome.NotVerified;
        if (job.Pay.Count == 0 || job.Workplace is null)
            return InviteOutcome.JobSaysTooLittle;
        if (sender.Length is 0 or > LongestSender)
            return InviteOutcome.NoSender;
        if (words.Length > Invitation.LongestWords)
            return InviteOutcome.TooLong;

        await using var all = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel); // of two at once only one gets the last
        if (await db.Invitations.AnyAsync(i => i.CandidateId == candidate.Id && i.JobId == job.Id, cancel))
            return InviteOutcome.AlreadyInvited;
        if (await InvitationQuota.LeftAsync(db, job.Company.Id, now, cancel) == 0)
            return InviteOutcome.QuotaSpent;

        db.Add(new Invitation(candidate, job, accountId, sender, words, now));
        if (await db.Users.Where(a => a.Id == candidate.AccountId).Select(a => a.Email).SingleOrDefaultAsync(cancel) is { } mail)
            db.Add(new OutboxLetter(await write(new(mail, job, sender, words)), now));
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return InviteOutcome.Sent;
    }

    async Task<(Job Job, Candidate Candidate, bool IsVerified)?> FindAsync(
        JobSiteDb db, string accountId, string candidateKey, string? jobKey, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await db.Jobs.Visible(now).Include(j => j.Company).SingleOrDefaultAsync(j => j.Key == jobKey, cancel) is not { } job
            || await viewers.OfAsync(accountId, job.Company.Id, cancel) is not { } viewer
            || await db.Candidates.Listed(now).SingleOrDefaultAsync(c => c.Key == candidateKey, cancel) is not { Profile: { } profile } candidate
            || viewer.IsKeptFrom(profile, candidate.Blocks))
            return null;

        return (job, candidate, viewer.IsVerified);
    }
}
