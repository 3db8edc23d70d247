using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>
/// Makes guessing slow: after five wrong passwords for one mail address, each further one costs a longer pause. It counts by the
/// address that was typed, whether or not there is such an account, and goes on counting after a restart.
/// </summary>
sealed class SignInTries(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    public async Task<bool> AllowsAsync(string what, CancellationToken cancel = default)
    {
        var (digest, now) = (SignInTally.DigestOf(what), clock.GetUtcNow());
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return !await db.SignInTallies.AnyAsync(t => t.Digest == digest && t.Until > now, cancel);
    }

    /// <summary>Whoever hangs up before the answer is counted all the same.</summary>
    public async Task FailedAsync(string what)
    {
        var (digest, now) = (SignInTally.DigestOf(what), clock.GetUtcNow());
        await using var db = await dbs.CreateDbContextAsync();
        await using var all = await db.Database.BeginTransactionAsync(); // two that fail at once are two
        await db.SignInTallies.Where(t => t.Until < now - Remembered).ExecuteDeleteAsync();
        if (await db.SignInTallies.SingleOrDefaultAsync(t => t.Digest == digest) is not { } tally)
            db.Add(tally = new(digest));

        tally.Fail(now);
        await db.SaveChangesAsync();
        await all.CommitAsync();
    }

    public async Task SucceededAsync(string what)
    {
        var digest = SignInTally.DigestOf(what);
        await using var db = await dbs.CreateDbContextAsync();
        await db.SignInTallies.Where(t => t.Digest == digest).ExecuteDeleteAsync();
    }
}
