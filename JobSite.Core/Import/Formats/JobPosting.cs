using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Formats;

/// <summary>schema.org's JobPosting, as the vocabulary has it and as people write it.</summary>
static class JobPosting
{
    static readonly string[] Around = ["@graph", "mainEntity", "itemListElement", "item", "about"];

    public static bool Is(JsonElement thing) => thing.ValueKind == JsonValueKind.Object
        && thing.Texts("@type").Any(t => t.Split('/', ':', '#')[^1].Equals("JobPosting", StringComparison.OrdinalIgnoreCase));

    /// <summary>The postings in a document: alone, in a list, in a graph, or about something else on the page.</summary>
    public static IEnumerable<JsonElement> In(JsonElement thing, int depth = 0) =>
        depth > 8 ? []
        : Is(thing) ? [thing]
        : thing.ValueKind == JsonValueKind.Array ? thing.EnumerateArray().SelectMany(t => In(t, depth + 1))
        : thing.ValueKind != JsonValueKind.Object ? []
        : Around.SelectMany(name => thing.Items(name)).SelectMany(t => In(t, depth + 1));

    /// <remarks><paramref name="page"/>: The address of the page that it was found on.</remarks>
    public static RawJob Read(JsonElement job, string? page)
    {
        var url = job.Text("url") ?? page ?? job.Text("mainEntityOfPage") ?? job.Text("mainEntityOfPage.@id") ?? job.Text("@id");
        var company = Name(job.At("hiringOrganization"));
        var title = job.Text("title") ?? job.Text("name");
        List<JsonElement> places = [.. job.Items("jobLocation")];
        return new()
        {
            Id = Identifier(job) ?? StableId.Of(url, title, company, string.Join(';', places.Select(p => p.ToString()))),
            Title = title,
            Company = company,
            CompanyUrl = job.Texts("hiringOrganization.sameAs").FirstOrDefault() ?? job.Text("hiringOrganization.url"),
            Description = DescriptionOf(job),
            Locations = [.. places.SelectMany(JobPostingPlace.Words).Distinct()],
            Places = [.. places.SelectMany(JobPostingPlace.Known).Distinct()],
            ApplicantCountries = [.. job.Items("applicantLocationRequirements").Select(n => Name(n)).OfType<string>()],
            Workplace = job.Texts("jobLocationType").FirstOrDefault() is { } type ? type.Contains("TELECOMMUTE", StringComparison.OrdinalIgnoreCase) ? "remote" : type : null,
            EmploymentTypes = [.. job.Texts("employmentType").SelectMany(t => t.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            Category = Name(job.At("occupationalCategory")) ?? job.Texts("industry").FirstOrDefault(),
            Tags = [.. job.Items("skills").Select(n => Name(n)).OfType<string>().SelectMany(s => s.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length < 40)],
            Pay = [.. job.Items("baseSalary").SelectMany(s => JobPostingPay.Read(s, job.Text("salaryCurrency")))],
            PayText = job.Items("baseSalary").Select(s => s.AsText()).OfType<string>().FirstOrDefault(),
            PostedAt = job.Date("datePosted"),
            ClosesAt = job.Date("validThrough"),
            Url = url,
            ApplyUrl = job.Text("applicationContact.url"),
            Language = job.Text("inLanguage"),
            MinExperienceMonths = Months(job),
            Openings = job.Number("totalJobOpenings") is > 0 and < 100_000 and var count ? (int)count : null,
        };
    }

    /// <summary>What a thing is called, which may be the thing itself, and may be said more than once.</summary>
    public static string? Name(JsonElement? thing) => thing switch
    {
        { ValueKind: JsonValueKind.Object } one => one.Texts("name").FirstOrDefault() ?? one.Text("legalName") ?? one.Text("@id"),
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(i => Name(i)).FirstOrDefault(n => n is not null),
        { } words => words.AsText(),
        null => null,
    };

    static string? Identifier(JsonElement job) => job.Items("identifier").Select(i => i.ValueKind == JsonValueKind.Object ? i.Text("value") : i.AsText())
        .FirstOrDefault(i => i is { Length: < 200 });

    // The description; and the parts that some put beside it, where it does not have them already.
    static string? DescriptionOf(JsonElement job)
    {
        var text = Html.Decoded(job.Text("description")) ?? "";
        foreach (var (part, heading) in Parts)
            if (string.Join("\n", job.Texts(part)) is { Length: > 80 } words && !text.Contains(words[..60], StringComparison.Ordinal))
                text += $"\n<h3>{heading}</h3>\n{Html.AsItems(Html.Decoded(words)!)}";

        return text.Length > 0 ? text : null;
    }

    static readonly (string, string)[] Parts =
    [
        ("responsibilities", "Responsibilities"), ("qualifications", "Qualifications"), ("experienceRequirements", "Experience"),
        ("educationRequirements", "Education"), ("skills", "Skills"), ("jobBenefits", "Benefits"), ("incentiveCompensation", "Incentives"),
    ];

    static int? Months(JsonElement job) => job.Number("experienceRequirements.monthsOfExperience") is > 0 and < 1200 and var months ? (int)months : null;
}
