using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JobSite.Core.Pay;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Pay;

/// <summary>Floors, a little below what was measured: whoever changes a rule sees what it costs.</summary>
public partial class PayOnRealPostingsTests
{
    static readonly PayContext America = new(["US"]);

    [Fact]
    public void Reads_the_pay_field_of_American_postings()
    {
        var fields = Postings("indeed_us_2023.dev.ndjson.gz").Select(p => (string?)p["salary"] ?? "").ToList();
        var withAmount = fields.Where(f => f.Contains('$')).ToList();

        Assert.InRange(withAmount.Count(f => PayParser.ReadField(f, America) is not null), withAmount.Count * 0.86,
            withAmount.Count);
        Assert.DoesNotContain(fields.Except(withAmount), f => PayParser.ReadField(f, America) is not null);
    }

    [Fact]
    public void Agrees_with_the_field_when_it_reads_the_text()
    {
        var read = (
            from posting in Postings("indeed_us_2023.dev.ndjson.gz")
            let stated = PayParser.ReadField((string?)posting["salary"] ?? "", America)
            where stated is not null
            let inText = PayParser.Read((string?)posting["description"] ?? "", America)
            select (inText.Count, Agrees: PayCheck.Compare([stated], inText) is null)).ToList();
        var told = read.Where(r => r.Count > 0).ToList();

        Assert.True(told.Count > read.Count * 0.83, $"{told.Count} of {read.Count} read");
        Assert.True(told.Count(r => r.Agrees) > told.Count * 0.98,
            $"{told.Count(r => r.Agrees)} of {told.Count} agree");
    }

    [Fact]
    public void Finds_pay_where_a_post_has_it_and_nowhere_else()
    {
        var posts = (
            from post in Postings("hn_who_is_hiring_2026.dev.ndjson.gz")
            where post["llm_labels"]?["salary_mentioned"] is not null
            let text =
                WebUtility.HtmlDecode(Tags().Replace(((string?)post["text_html"] ?? "").Replace("<p>", "\n"), " "))
            select (Has: (bool)post["llm_labels"]!["salary_mentioned"]!, Read: PayParser.Read(text, America).Count > 0))
                .ToList();

        Assert.True(posts.Count(p => p.Has && p.Read) > posts.Count(p => p.Has) * 0.9);
        Assert.True(posts.Count(p => !p.Has && p.Read) <= 12);
    }

    [Fact]
    public void Reads_European_postings()
    {
        var postings = (
            from posting in Postings("data_roles_europe_2026.dev.ndjson.gz")
            let labels = posting["labels"]!
            select (
                Min: Amount(labels["salary_min"]), Max: Amount(labels["salary_max"]),
                Told: PayParser.Read((string?)posting["text_markdown"] ?? "", America))).ToList();
        var labelled = postings.Where(p => (p.Min ?? p.Max) is not null).ToList();

        var right = labelled.Count(p => p.Told.Any(s =>
            (s.Min ?? s.Max) == (p.Min ?? p.Max) && (s.Max ?? s.Min) == (p.Max ?? p.Min)));

        Assert.True(right >= labelled.Count * 0.85, $"{right} of {labelled.Count}");
        Assert.True(postings.Except(labelled).Count(p => p.Told.Count > 0) <= 3);
    }

    [Fact]
    public void Reads_amounts_that_an_applicant_system_keeps_apart()
    {
        var rows = SharedData.Lines("postings/tech_ats_salaries_2026-07.dev.csv.gz")
            .SelectMany(line => PayColumns().Matches(line))
            .Select(m => (Currency: m.Groups[1].Value, Min: m.Groups[2].Value, Max: m.Groups[3].Value,
                Period: m.Groups[4].Value))
            .ToList();

        Assert.True(rows.Count > 2000, $"{rows.Count} rows");
        Assert.All(rows, row => Assert.NotNull(PayPeriodName.Read(row.Period)));
        Assert.All(rows.Where(r => r.Currency == "USD" && r.Min.Length > 5), row =>
            Assert.Equal(decimal.Parse(row.Min, CultureInfo.InvariantCulture),
                PayParser.ReadField($"{row.Min} - {row.Max}", new([], row.Currency))?.Min));
    }

    static decimal? Amount(JsonNode? node) =>
        decimal.TryParse(node?.ToString(), CultureInfo.InvariantCulture, out var amount) ? amount : null;

    static IEnumerable<JsonNode> Postings(string file) =>
        SharedData.Lines("postings/" + file).Select(line => JsonNode.Parse(line)!);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@",([A-Z]{3}),(\d+),(\d+),((?:1 )?[A-Za-z][A-Za-z-]+),")]
    private static partial Regex PayColumns();
}
