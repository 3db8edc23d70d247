using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Text;

namespace JobSite.Core.Import.Formats;

/// <summary>Workable's account widget. It repeats a job for each of its places; here each job comes once, with all of them.</summary>
public sealed class WorkableFormat : JsonFormat
{
    public override string Name => "workable";
    protected override string[] Fields => ["shortcode", "title"];

    public override string? BoardOf(RawJob job) => job.Company is { } company ? $"workable:{Slug.Of(company)}" : null;

    public override IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var records = RecordsOf(content);
        var places = PlacesByCode(records);

        return Merged(records, places);
    }

    IEnumerable<ReadRecord> Merged(JsonRecords records, Dictionary<string, List<string>> places)
    {
        var seen = new HashSet<string>();
        foreach (var record in records.Select(json => seen.Add(json.Text("shortcode") ?? throw new RefusedException("it has no shortcode"))
            ? Read(json, records.Shell)! with { Locations = places[json.Text("shortcode")!] }
            : null))
            yield return record;
    }

    static Dictionary<string, List<string>> PlacesByCode(JsonRecords records)
    {
        var places = new Dictionary<string, List<string>>();
        foreach (var _ in records.Select(json =>
        {
            if (json.Text("shortcode") is { } code)
                (places.TryGetValue(code, out var known) ? known : places[code] = []).AddRange(PlacesOf(json).Except(places[code]));
            return null;
        })) { }

        return places;
    }

    protected override RawJob? Read(JsonElement job, JsonElement shell) => new()
    {
        Id = job.Text("shortcode")!,
        Title = job.Text("title"),
        Company = job.Text("company") ?? (shell.ValueKind == JsonValueKind.Object ? shell.Text("name") : null),
        Description = string.Join('\n', new[] { job.Text("description"), Under("Requirements", job.Text("requirements")), Under("Benefits", job.Text("benefits")) }
            .OfType<string>()),
        Workplace = job.Text("workplace_type") ?? job.Text("workplace") ?? (job.Flag("telecommuting") ?? job.Flag("remote")) switch { true => "remote", _ => null },
        EmploymentTypes = [.. job.Texts("employment_type")],
        Seniority = job.Text("experience"),
        Category = job.Text("function") ?? job.Text("department"),
        PostedAt = job.Date("published_on") ?? job.Date("created_at"),
        Url = job.Text("url") ?? job.Text("shortlink"),
        ApplyUrl = job.Text("application_url"),
        Requisition = job.Text("code"),
    };

    static string? Under(string heading, string? html) => html is null ? null : $"<h3>{heading}</h3>{html}";

    static List<string> PlacesOf(JsonElement job)
    {
        var places = job.Items("locations").Where(l => l.Flag("hidden") != true)
            .Select(l => Join(l.Text("city"), l.Text("region"), l.Text("country"))).Where(l => l.Length > 0).ToList();

        return places.Count > 0 || Join(job.Text("city"), job.Text("state"), job.Text("country")) is not { Length: > 0 } own ? places : [own];
    }

    static string Join(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
