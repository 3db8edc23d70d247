using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>Looks at a mailed link, and uses it: once, whoever comes first.</summary>
sealed class MailedLinks(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    const int SecretLength = 64;

    /// <summary>Changes nothing: mail programs open links before people do.</summary>
    public async Task<MailedLink?> LookAsync(LinkPurpose purpose, string? secret, CancellationToken cancel)
    {
        if (secret is not { Length: SecretLength })
            return null;

        await using var db = await dbs.CreateDbContextAsync(cancel);

        return await Good(db, purpose, secret).AsNoTracking().SingleOrDefaultAsync(cancel);
    }

    public async Task<MailedLink?> UseAsync(LinkPurpose purpose, string? secret, CancellationToken cancel)
    {
        if (await LookAsync(purpose, secret, cancel) is not { } link)
            return null;

        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var used = await Good(db, purpose, secret!).ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, now), cancel);

        return used == 1 ? link : null;
    }

    /// <summary>What was mailed for an address is worth nothing any more: its password or its owner has changed.</summary>
    public async Task ForgetAsync(string email, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await db.MailedLinks.Where(l => l.Email == email).ExecuteDeleteAsync(cancel);
    }

    IQueryable<MailedLink> Good(JobSiteDb db, LinkPurpose purpose, string secret)
    {
        var (digest, now) = (MailedLink.DigestOf(secret), clock.GetUtcNow());

        return db.MailedLinks.Where(l => l.Digest == digest && l.Purpose == purpose && l.UsedAt == null && l.EndsAt > now);
    }
}
