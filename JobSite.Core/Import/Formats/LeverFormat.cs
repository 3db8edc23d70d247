using System.Net;
using System.Text;
using System.Text.Json;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>Lever's postings API.</summary>
public sealed class LeverFormat : JsonFormat
{
    public override string Name => "lever";
    protected override string[] Fields => ["id", "text", "hostedUrl", "categories"];

    public override string? BoardOf(RawJob job) =>
        BoardAddress.Token(job.Url, "lever.co") is { } token ? $"lever:{token}" : null;

    protected override RawJob? Read(JsonElement job, JsonElement shell)
    {
        var url = job.Text("hostedUrl");
        var token = BoardAddress.Token(url, "lever.co");
        var description = DescriptionOf(job);
        var places = job.Texts("categories.allLocations").ToList();
        return new()
        {
            Id = job.Text("id")!,
            Title = job.Text("text"),
            Company = BoardAddress.NameIn(description, token) ?? BoardAddress.AsName(token),
            Description = description,
            Locations = places.Count > 0 ? places : [.. job.Texts("categories.location")],
            Workplace = job.Text("workplaceType") is { } type and not "unspecified" ? type : null,
            EmploymentTypes = [.. job.Texts("categories.commitment")],
            Category = job.Text("categories.department") ?? job.Text("categories.team"),
            Seniority = job.Text("categories.level"),
            Pay = Amounts.Salary(job.Number("salaryRange.min"), job.Number("salaryRange.max"), job.Text("salaryRange.currency"),
                Amounts.Period(job.Text("salaryRange.interval"))) is { } pay ? [pay] : [],
            PostedAt = job.Date("createdAt"),
            Url = url,
            ApplyUrl = job.Text("applyUrl"),
        };
    }

    // The description holds the opening and the body; the lists come as bare items, each under a heading of its own.
    static string DescriptionOf(JsonElement job)
    {
        var html = new StringBuilder(job.Text("description") ?? $"{job.Text("opening")}{job.Text("descriptionBody")}");
        if (html.Length == 0)
            html.Append(job.Text("descriptionPlain"));

        foreach (var list in job.Items("lists"))
            html.Append("<h3>").Append(WebUtility.HtmlEncode(list.Text("text"))).Append("</h3><ul>").Append(list.Text("content")).Append("</ul>");

        return html.Append(job.Text("additional") ?? job.Text("additionalPlain")).Append(job.Text("salaryDescription")).ToString();
    }
}
