using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Applications;

/// <summary>Lets a candidate and a company write to each other once an invitation was accepted. Neither learns the other's address.</summary>
public sealed class Conversations(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    /// <summary>More than so many from one side within an hour are no conversation.</summary>
    public const int MostPerHour = 30;

    public async Task<Conversation?> OpenAsync(string accountId, string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, key, cancel) is not (var invitation, var isCandidate))
            return null;

        var messages = await db.Messages.Where(m => m.InvitationId == invitation.Id).OrderBy(m => m.SentAt).ThenBy(m => m.Id).ToListAsync(cancel);
        foreach (var message in messages.Where(m => m.IsFromCandidate != isCandidate))
            message.Read(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);

        return new(invitation, isCandidate, messages);
    }

    /// <param name="write">Makes the letter to the other one, whose address only the site knows.</param>
    /// <returns>What is wrong with it, or null: it is written.</returns>
    public async Task<string?> WriteAsync(
        string accountId, string key, string? text, Func<Message, string, Task<Letter>> write, CancellationToken cancel = default)
    {
        var (now, words) = (clock.GetUtcNow(), text?.Trim() ?? "");
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, key, cancel) is not ({ IsConversation: true } invitation, var isCandidate))
            return "This conversation has ended. Nothing can be written to it any more.";
        if (words.Length is 0 or > Message.Longest)
            return words.Length == 0 ? "Write something first." : $"That is {words.Length:N0} characters; {Message.Longest:N0} fit into one message.";

        var hour = now - TimeSpan.FromHours(1);
        if (await db.Messages.CountAsync(m => m.InvitationId == invitation.Id && m.IsFromCandidate == isCandidate && hour < m.SentAt, cancel) >= MostPerHour)
            return "Many messages were sent within the last hour. Try again later.";

        var message = new Message(invitation, isCandidate, accountId, words, now);
        var other = isCandidate ? invitation.SenderId : invitation.Candidate.AccountId;
        if (await db.Users.Where(a => a.Id == other).Select(a => a.Email).SingleOrDefaultAsync(cancel) is { } mail)
        {
            db.Add(new OutboxLetter(await write(message, mail), now));
            message.Mailed(now);
        }
        db.Add(message);
        await db.SaveChangesAsync(cancel);

        return null;
    }

    public async Task<bool> EndAsync(string accountId, string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await FindAsync(db, accountId, key, cancel) is not (var invitation, _))
            return false;

        invitation.End(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);

        return true;
    }

    static async Task<(Invitation Invitation, bool IsCandidate)?> FindAsync(JobSiteDb db, string accountId, string key, CancellationToken cancel)
    {
        var accepted = db.Invitations.Where(i => i.Key == key && i.AcceptedAt != null).Include(i => i.Job).Include(i => i.Company).Include(i => i.Candidate);
        if (await accepted.To(accountId).SingleOrDefaultAsync(cancel) is { } got)
            return (got, true);

        return await accepted.SentBy(accountId, db.Members).SingleOrDefaultAsync(cancel) is { } sent ? (sent, false) : null;
    }
}
