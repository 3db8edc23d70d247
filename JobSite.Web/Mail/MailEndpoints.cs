using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Mail;

static class MailEndpoints
{
    public static void MapMail(this IEndpointRouteBuilder site, string securityPolicy) =>
        site.MapGet("/admin/mail/{key}/html", HtmlAsync)
            .RequireAuthorization(rights => rights.RequireRole(Roles.Admin))
            .WithSecurityHeadersPolicy(securityPolicy);

    static async Task<Results<ContentHttpResult, NotFound>> HtmlAsync(string key, JobSiteDb db, MailSettings mail, CancellationToken cancel) =>
        await db.Outbox.AsNoTracking().SingleOrDefaultAsync(l => l.Key == key, cancel) is { } letter
            ? TypedResults.Content(ShownLetter.Of(letter.Letter, mail).Html, "text/html; charset=utf-8")
            : TypedResults.NotFound();
}
