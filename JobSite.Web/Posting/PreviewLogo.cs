using System.Text;
using JobSite.Core.Companies;
using JobSite.Core.Text;
using JobSite.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobSite.Web.Posting;

/// <summary>The mark of a company that is not there yet. No slug begins with an underscore, so no other logo is meant.</summary>
static class PreviewLogo
{
    public static string SlugOf(Company company) => company.Id > 0 ? company.Slug : $"_{(Slug.Of(company.Name) is { Length: > 0 } words ? words : "company")}";

    public static void MapPreviewLogos(this IEndpointRouteBuilder site, string securityPolicy) =>
        site.MapGet("/logos/_{words}.svg", Draw).WithOrder(-1).WithSecurityHeadersPolicy(securityPolicy);

    static FileContentHttpResult Draw(string words, HttpResponse response)
    {
        response.Headers.CacheControl = "private, max-age=3600";

        return TypedResults.File(Encoding.UTF8.GetBytes(LogoDrawing.Of(words[..Math.Min(words.Length, 80)])), "image/svg+xml");
    }
}
