using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

/// <summary>Lists what is wrong with a JobPosting, our own or another site's. Markup with a fault is not to be shown.</summary>
public static class JobPostingValidator
{
    /// <param name="json">The content of the script element.</param>
    /// <param name="now">Against which dates are checked.</param>
    /// <param name="page">The page's HTML; where it is given, all that the markup says must stand there for people to read.</param>
    public static IReadOnlyList<MarkupFault> Check(string json, DateTimeOffset now, string? page = null)
    {
        try
        {
            return Check(JsonNode.Parse(json), now, page);
        }
        catch (JsonException)
        {
            return [new("", "This is not JSON.")];
        }
    }

    public static IReadOnlyList<MarkupFault> Check(JsonNode? markup, DateTimeOffset now, string? page = null) =>
        markup is not JsonObject posting || posting.Text("@type") != "JobPosting"
            ? [new("@type", "This is not a JobPosting.")]
            :
            [
                .. Context(posting),
                .. TextRules.Check(posting),
                .. DateRules.Check(posting, now),
                .. OrganizationRules.Check(posting),
                .. PlaceRules.Check(posting),
                .. PayRules.Check(posting),
                .. RequirementRules.Check(posting),
                .. page is null ? [] : VisibleRules.Check(posting, page),
            ];

    static IEnumerable<MarkupFault> Context(JsonObject posting)
    {
        if (posting.Text("@context")?.TrimEnd('/') is not ("https://schema.org" or "http://schema.org"))
            yield return new("@context", "The context must be https://schema.org.");
    }
}
