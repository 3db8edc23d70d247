namespace JobSite.Web;

/// <summary>
/// Tells browsers that can to fetch a page while the pointer rests on its link, so that it is there when it is clicked.
/// It is named in a header: rules inside the page would need an exception from the content policy.
/// </summary>
static class SpeculationRules
{
    public const string Address = "/speculation-rules.json";

    const string Rules = """
        {
          "prefetch": [{
            "where": { "and": [
              { "href_matches": "/*" },
              { "not": { "href_matches": "/here*" } },
              { "not": { "href_matches": "/post/*" } },
              { "not": { "selector_matches": "[rel~=nofollow]" } }
            ] },
            "eagerness": "moderate"
          }]
        }
        """;

    public static void MapSpeculationRules(this IEndpointRouteBuilder site) => site.MapGet(Address, (HttpResponse response) =>
    {
        response.Headers.CacheControl = "public, max-age=86400";

        return TypedResults.Text(Rules, "application/speculationrules+json");
    });
}
