using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>Greenhouse's job board API: the list of a board's jobs, or one job with its pay.</summary>
public sealed class GreenhouseFormat : JsonFormat
{
    const decimal LeastCentsAYear = 1_000_000;

    public override string Name => "greenhouse";
    protected override string[] Fields => ["id", "absolute_url", "title", "location", "internal_job_id"];

    public override string? BoardOf(RawJob job) =>
        BoardAddress.Token(job.Url, "greenhouse.io") is { } token ? $"greenhouse:{token}" : null;

    protected override RawJob? Read(JsonElement job, JsonElement shell)
    {
        if (job.At("internal_job_id") is null)
            throw new RefusedException("it is a prospect post, not an opening");

        var url = job.Text("absolute_url");
        var name = BoardAddress.Token(url, "greenhouse.io") ?? BoardAddress.Site(url);
        var description = Html.Decoded(job.Text("content"));
        return new()
        {
            Id = job.Text("id")!,
            Title = job.Text("title"),
            Company = job.Text("company_name") ?? job.Text("company.name") ?? BoardAddress.NameIn(description, name) ?? BoardAddress.AsName(name),
            Description = description,
            Locations = job.Texts("location.name").ToList() is { Count: > 0 } told ? told : [.. job.Items("offices").Select(o => o.Text("location") ?? o.Text("name")).OfType<string>()],
            Category = job.Items("departments").Select(d => d.Text("name")).OfType<string>().FirstOrDefault(n => n != "No Department"),
            EmploymentTypes = [.. Metadata(job, "employment type", "job type", "time type")],
            Workplace = Metadata(job, "workplace type", "work model", "location type", "remote").FirstOrDefault(),
            Pay = [.. job.Items("pay_input_ranges").Select(PayOf).OfType<Salary>()],
            PostedAt = job.Date("first_published"),
            ClosesAt = job.Date("application_deadline"),
            Url = url,
            Requisition = job.Text("requisition_id"),
            Language = job.Text("language"),
        };
    }

    static IEnumerable<string> Metadata(JsonElement job, params string[] names) => job.Items("metadata")
        .Where(m => names.Contains(m.Text("name")?.ToLowerInvariant()))
        .SelectMany(m => m.Texts("value"));

    // Cents without a period: only what can be nothing but a year's pay is taken as such, unless its title names one.
    static Salary? PayOf(JsonElement range)
    {
        var (min, max, title) = (range.Number("min_cents"), range.Number("max_cents"), range.Text("title"));
        PayPeriod? period = title?.Contains("hour", StringComparison.OrdinalIgnoreCase) == true ? PayPeriod.Hour
            : title?.Contains("month", StringComparison.OrdinalIgnoreCase) == true ? PayPeriod.Month
            : (max ?? min) >= LeastCentsAYear ? PayPeriod.Year : null;

        return Amounts.Salary(min / 100, max / 100, range.Text("currency_type"), period, title);
    }
}
