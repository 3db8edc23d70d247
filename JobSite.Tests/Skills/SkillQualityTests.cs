using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JobSite.Core.Skills;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Skills;

/// <summary>How well skills are found in real postings. The floors lie a little below what was measured.</summary>
public class SkillQualityTests(ITestOutputHelper output)
{
    static readonly SkillCatalog Skills = SkillCatalog.Default;

    [Fact]
    public void Finds_the_skills_that_people_labelled() => Measure(
        Read("labelled/skills_eval_tech_jds.dev.ndjson.gz")
            .Select(d => (Text(d, "title"), Text(d, "text"), Words(d.GetProperty("expected")))),
        Read61(), precision: 0.83, recall: 0.96);

    [Fact]
    public void Finds_the_technologies_of_short_posts()
    {
        var posts = Read("postings/hn_who_is_hiring_2026.dev.ndjson.gz")
            .Where(d => d.GetProperty("llm_labels") is { ValueKind: JsonValueKind.Object } l
                && l.TryGetProperty("technologies", out var t) && t.ValueKind == JsonValueKind.Array)
            .Select(d => ("", Plain(Text(d, "text_html")),
                Words(d.GetProperty("llm_labels").GetProperty("technologies"))))
            .ToList();

        Measure(posts, [.. posts.SelectMany(p => p.Item3)], precision: 0.83, recall: 0.94);
    }

    [Theory]
    [InlineData("react", 0.015), InlineData("go", 0.01), InlineData("spring", 0.01), InlineData("chef", 0.001)]
    [InlineData("swift", 0.005), InlineData("rust", 0.005), InlineData("r", 0.02)]
    public void Rarely_finds_ordinary_words_in_postings_of_all_trades(string slug, double most)
    {
        var all = Read("postings/indeed_us_2023.dev.ndjson.gz").ToList();
        var found = all.Count(d => Skills.InText(Text(d, "title"), Text(d, "description"), 50)
            .Any(f => f.Value.Slug == slug));

        Assert.InRange(found / (double)all.Count, 0, most);
    }

    void Measure(IEnumerable<(string Title, string Text, List<string> Wanted)> postings, HashSet<string> labelled,
        double precision, double recall)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (title, text, wanted) in postings)
        {
            var found = Skills.InText(title, text, 80).Select(f => f.Value.Slug).Where(labelled.Contains).ToHashSet();
            right += found.Count(wanted.Contains);
            wrong += found.Count(f => !wanted.Contains(f));
            missed += wanted.Count(w => !found.Contains(w));
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        output.WriteLine($"precision {p:f3}, recall {r:f3}, F1 {2 * p * r / (p + r):f3}");
        Assert.True(p >= precision, $"precision {p:f3}");
        Assert.True(r >= recall, $"recall {r:f3}");
    }

    static HashSet<string> Read61() =>
        [.. SharedData.Lines("postings/tech_ats_skills_2026-07.dev.csv.gz")
            .Skip(1)
            .SelectMany(l => l[(l.IndexOf(',') + 1)..].Split('|'))
            .Select(Slug)
            .OfType<string>()];

    static IEnumerable<JsonElement> Read(string name) =>
        SharedData.Lines(name).Select(line => JsonDocument.Parse(line).RootElement);

    static List<string> Words(JsonElement list) =>
    [
        .. list.EnumerateArray().Select(x => Slug(x.GetString()!)).OfType<string>().Distinct(),
    ];

    static string? Slug(string word) => Skills.Find(word == "HTML/CSS" ? "HTML" : word)?.Slug;

    static string Text(JsonElement record, string name) => record.GetProperty(name).GetString() ?? "";

    static string Plain(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(html.Replace("<p>", "\n", StringComparison.Ordinal), "<[^>]+>", " "));
}
