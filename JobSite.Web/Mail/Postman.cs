using System.Net.Sockets;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Mail;

/// <summary>
/// Takes the letters that are due to the mailer, one after the other. A letter is marked only when it was taken, so it is never
/// lost; it comes twice only where the process ends between the two, and then under the same Message-ID.
/// </summary>
public sealed partial class Postman(
    IDbContextFactory<JobSiteDb> dbs, IMailer mailer, MailSettings settings, TimeProvider clock, ILogger<Postman> log)
{
    const int AtOnce = 50;
    const int LongestReason = 500;

    /// <summary>How long the text of a letter that was sent is kept for the operator to look at.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    readonly string domain = settings.From.Split('@')[^1];

    /// <summary>One round; says how many letters were tried.</summary>
    public async Task<int> DeliverAsync(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var due = await db.Outbox.Due(clock.GetUtcNow()).Take(AtOnce).ToListAsync(cancel);

        foreach (var letter in due)
        {
            await TryAsync(letter, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return due.Count;
    }

    public async Task ClearOutAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - Kept;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await db.Outbox.Where(l => l.SentAt < before).ExecuteDeleteAsync(cancel);
    }

    async Task TryAsync(OutboxLetter letter, CancellationToken cancel)
    {
        try
        {
            await mailer.SendAsync(letter.Letter, $"{letter.Key}@{domain}", cancel);
            letter.Sent(clock.GetUtcNow());
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            letter.Failed(Reason(e), clock.GetUtcNow());
            if (letter.GivenUpAt is null)
                Delayed(letter.Id, letter.Tries, e.GetType().Name);
            else
                GivenUp(letter.Id, letter.Tries, e.GetType().Name);
        }
    }

    static string Reason(Exception e)
    {
        var reason = e switch
        {
            SmtpCommandException answer => $"The mail server said {(int)answer.StatusCode}: {answer.Message}",
            AuthenticationException => "The mail server did not accept user and password.",
            SslHandshakeException => "The mail server's certificate or TLS is not as it should be.",
            SocketException => $"The mail server cannot be reached: {e.Message}",
            OperationCanceledException => "The mail server did not answer in time.",
            _ => e.Message,
        };

        return reason.Length > LongestReason ? reason[..LongestReason] : reason;
    }

    [LoggerMessage(LogLevel.Warning, "Letter {Id} was not taken at try {Tries} ({Why}); it is tried again.")]
    partial void Delayed(long id, int tries, string why);

    [LoggerMessage(LogLevel.Error, "Letter {Id} was given up after {Tries} tries ({Why}); it waits at /admin/mail.")]
    partial void GivenUp(long id, int tries, string why);
}
