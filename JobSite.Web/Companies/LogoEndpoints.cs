using System.Security.Cryptography;
using System.Text;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Files;
using JobSite.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace JobSite.Web.Companies;

static class LogoEndpoints
{
    public static void MapLogos(this IEndpointRouteBuilder site, string securityPolicy) =>
        site.MapGet("/logos/{slug}.svg", LogoAsync).WithSecurityHeadersPolicy(securityPolicy);

    /// <summary>The picture that the company gave, or one that we draw; the address is the same, the type says which it is.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> LogoAsync(
        string slug, JobSiteDb db, IFileStore files, HttpResponse response, CancellationToken cancel)
    {
        if (await db.Companies.Where(c => c.Slug == slug).Select(c => new { c.Name, c.LogoFile }).FirstOrDefaultAsync(cancel) is not { } company)
            return TypedResults.NotFound();

        var given = company.LogoFile is { } file ? await files.ReadAsync(file, cancel) : null;
        var picture = given ?? Encoding.UTF8.GetBytes(LogoDrawing.Of(company.Name));
        response.Headers.CacheControl = $"public, max-age={(given is null ? 604800 : 86400)}, stale-while-revalidate=2592000";

        return TypedResults.File(picture, given is null ? "image/svg+xml" : "image/webp", entityTag: new EntityTagHeaderValue($"\"{ETag(picture)}\""));
    }

    static string ETag(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
}
