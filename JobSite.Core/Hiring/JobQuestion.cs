using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Hiring;

public enum StillHiringAnswer { Open, Paused, Filled }

/// <summary>"Is it still open?", asked about one job at one time. The first answer counts.</summary>
public sealed record JobQuestion(string JobKey, DateTimeOffset AskedAt)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public bool IsExpired(DateTimeOffset now) => now >= AskedAt + Life;

    /// <summary>Whether it still waits for an answer: nobody has confirmed, paused or closed the job since.</summary>
    public bool IsOpen(Job job, DateTimeOffset now) =>
        !IsExpired(now)
        && !(job.ConfirmedAt >= AskedAt) && !(job.PausedAt >= AskedAt)
        && job.State(now) is (JobState.Open or JobState.Unconfirmed or JobState.Paused);

    /// <summary>False where it was answered before, or too late.</summary>
    public async Task<bool> AnswerAsync(JobSiteDb db, StillHiringAnswer answer, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Key == JobKey, cancel);
        if (job is null || !IsOpen(job, now))
            return false;

        switch (answer)
        {
            case StillHiringAnswer.Open:
                new DeskAct(DeskVerb.Renew).Do(job, now);
                break;
            case StillHiringAnswer.Paused:
                job.Pause(now);
                break;
            default:
                job.Close(now, ClosedReason.Filled);
                break;
        }

        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);
        return true;
    }
}
