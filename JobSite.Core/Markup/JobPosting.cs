using System.Globalization;
using System.Text.Json.Nodes;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Work;

namespace JobSite.Core.Markup;

/// <summary>A job as schema.org's JobPosting, the way search engines want it. It says nothing that the page does not show.</summary>
public static class JobPosting
{
    /// <summary>Null unless the job is open: one that is still marked up after that misleads people.</summary>
    public static JsonObject? Of(Job job, DateTimeOffset now)
    {
        if (job.State(now) is not (JobState.Open or JobState.Unconfirmed))
            return null;

        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = job.Title,
            ["description"] = PostingDescription.Of(job),
            ["datePosted"] = job.FirstSeenAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        posting.AddKnown("validThrough", job.ClosesAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        posting.AddKnown("employmentType", EmploymentTypes(job));
        posting.AddKnown("hiringOrganization", Organization(job.Company));
        posting.AddKnown("identifier", Identifier(job));
        PostingPlaces.AddTo(posting, job);
        posting.AddKnown("baseSalary", PostingPay.Of(job.Pay));
        PostingRequirements.AddTo(posting, job.Text.Terms);
        posting.AddKnown("directApply", false); // we only lead to the employer's own page

        return posting;
    }

    static JsonArray? EmploymentTypes(Job job) => job.EmploymentTypes.Count == 0
        ? null
        : new([.. job.EmploymentTypes.Select(EmploymentTypeText.Google).Distinct().Select(name => JsonValue.Create(name))]);

    static JsonObject Organization(Company company)
    {
        var organization = new JsonObject { ["@type"] = "Organization", ["name"] = company.Name };
        organization.AddKnown("sameAs", company.Website);

        return organization;
    }

    static JsonObject? Identifier(Job job) => job.Text.Terms.Requisition is not { Length: > 0 } number
        ? null
        : new() { ["@type"] = "PropertyValue", ["name"] = job.Company.Name, ["value"] = number };
}
