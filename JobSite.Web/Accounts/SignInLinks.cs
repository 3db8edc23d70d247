using JobSite.Core.Data;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Accounts;

/// <summary>Letters with a link that signs in and leads on to a page of this site.</summary>
public sealed class SignInLinks(IDbContextFactory<JobSiteDb> dbs, IConfiguration settings, TimeProvider clock)
{
    public async Task SendAsync(string email, string returnPath, CancellationToken cancel = default)
    {
        var link = (settings["Site:PublicUrl"] is { Length: > 0 } known ? known : settings["Urls"]!).TrimEnd('/') + returnPath;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        db.Add(new OutboxLetter(new Letter(email, "Go on with your job posting", $"Follow this link: {link}", $"<p><a href=\"{System.Net.WebUtility.HtmlEncode(link)}\">Go on</a></p>"), clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
    }
}
