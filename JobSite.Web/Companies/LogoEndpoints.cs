using System.Security.Cryptography;
using System.Text;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace JobSite.Web.Companies;

static class LogoEndpoints
{
    public static void MapLogos(this IEndpointRouteBuilder site, string securityPolicy) =>
        site.MapGet("/logos/{slug}.svg", LogoAsync).WithSecurityHeadersPolicy(securityPolicy);

    static async Task<Results<FileContentHttpResult, NotFound>> LogoAsync(
        string slug, JobSiteDb db, HttpResponse response, CancellationToken cancel)
    {
        if (await db.Companies.Where(c => c.Slug == slug).Select(c => c.Name).FirstOrDefaultAsync(cancel) is not { } name)
            return TypedResults.NotFound();

        var picture = Encoding.UTF8.GetBytes(LogoDrawing.Of(name));
        response.Headers.CacheControl = "public, max-age=604800, stale-while-revalidate=2592000";

        return TypedResults.File(picture, "image/svg+xml", entityTag: new EntityTagHeaderValue($"\"{ETag(picture)}\""));
    }

    static string ETag(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
}
