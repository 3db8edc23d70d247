using JobSite.Core.Accounts;
using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>Saves a link together with the letter that brings it.</summary>
sealed class LinkMaker(IDbContextFactory<JobSiteDb> dbs, PublicAddress site, TimeProvider clock)
{
    static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The address that the link of this secret has.</summary>
    public string AddressOf(LinkPurpose purpose, string secret) => site.Of(purpose switch
    {
        LinkPurpose.SignIn => $"/account/link?token={secret}",
        LinkPurpose.NewPassword => $"/account/reset?token={secret}",
        _ => $"/account/new-address?token={secret}",
    });

    public async Task SaveAsync(MailedLink? link, Letter? letter, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await db.MailedLinks.Where(l => l.EndsAt < now - Kept).ExecuteDeleteAsync(cancel);
        if (link is not null)
            db.Add(link);
        if (letter is not null)
            db.Add(new OutboxLetter(letter, now));
        await db.SaveChangesAsync(cancel);
    }
}
