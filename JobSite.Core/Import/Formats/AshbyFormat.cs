using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>Ashby's job board API.</summary>
public sealed class AshbyFormat : JsonFormat
{
    public override string Name => "ashby";
    protected override string[] Fields => ["id", "title", "jobUrl", "isListed"];

    public override string? BoardOf(RawJob job) =>
        BoardAddress.Token(job.Url, "ashbyhq.com") is { } token ? $"ashby:{token}" : null;

    protected override RawJob? Read(JsonElement job, JsonElement shell)
    {
        if (job.Flag("isListed") == false)
            throw new RefusedException("it is not listed on its board");

        var url = job.Text("jobUrl");
        var description = job.Text("descriptionHtml") ?? job.Text("descriptionPlain");
        return new()
        {
            Id = job.Text("id")!,
            Title = job.Text("title"),
            Company = BoardAddress.NameIn(description, BoardAddress.Token(url, "ashbyhq.com")) ?? CompanyOf(url),
            Description = description,
            Locations = [.. LocationOf(job, "address.postalAddress"), .. job.Items("secondaryLocations").SelectMany(l => LocationOf(l, "address.postalAddress"))],
            Workplace = job.Text("workplaceType") ?? (job.Flag("isRemote") == true ? "Remote" : null),
            EmploymentTypes = [.. job.Texts("employmentType")],
            Category = job.Text("department") ?? job.Text("team"),
            Pay = job.Flag("shouldDisplayCompensationOnJobPostings") == false ? [] : [.. PayOf(job)],
            PostedAt = job.Date("publishedAt"),
            Url = url,
            ApplyUrl = job.Text("applyUrl"),
        };
    }

    // The board's name keeps its capitals in the address: it is the nearest thing to the company's own.
    static string? CompanyOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Segments is [_, var board, ..]
            ? Uri.UnescapeDataString(board.TrimEnd('/')) is var name && name.Any(char.IsUpper) ? name : BoardAddress.AsName(name)
            : null;

    // Its words, and the country of its address where the words do not end with it.
    static IEnumerable<string> LocationOf(JsonElement place, string address)
    {
        if (place.Text("location") is not { } words)
            yield break;

        var country = place.Text($"{address}.addressCountry");
        var town = place.Text($"{address}.addressLocality");
        yield return country is null || words.Contains(country, StringComparison.OrdinalIgnoreCase) || town is null
            ? words
            : $"{words}, {country}";
    }

    // Only salaries: equity, bonus and commission are components too, and often come first. Each tier is a range of its own.
    static IEnumerable<Salary> PayOf(JsonElement job) =>
        from tier in job.Items("compensation.compensationTiers")
        from part in tier.Items("components")
        where part.Text("compensationType") == "Salary"
        let pay = Amounts.Salary(part.Number("minValue"), part.Number("maxValue"), part.Text("currencyCode"),
            Amounts.Period(part.Text("interval")), tier.Text("title"))
        where pay is not null
        select pay with { SourceText = tier.Text("tierSummary") };
}
