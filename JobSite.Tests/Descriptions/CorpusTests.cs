using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using JobSite.Core.Descriptions;
using JobSite.Tests.Testing;
using JobSite.Tests.Text;

namespace JobSite.Tests.Descriptions;

/// <summary>Every real description there is: safe, and with its words.</summary>
public partial class CorpusTests
{
    [Theory]
    [InlineData("postings/indeed_us_2023.dev.ndjson.gz", "description")]
    [InlineData("postings/hn_who_is_hiring_2026.dev.ndjson.gz", "text_html")]
    [InlineData("postings/rebase_web3_zh_en.dev.ndjson.gz", "body_markdown")]
    [InlineData("postings/data_roles_europe_2026.dev.ndjson.gz", "text_markdown")]
    [InlineData("postings/pythonjobs_markdown.dev.ndjson.gz", "raw")]
    public void Postings_stay_whole(string file, string field) =>
        AssertWhole(SharedData.Lines(file).Select(l => Field(l, field)));

    [Theory]
    [InlineData("greenhouse"), InlineData("lever"), InlineData("ashby"), InlineData("workable")]
    [InlineData("recruitee"), InlineData("teamtailor"), InlineData("smartrecruiters")]
    [InlineData("arbeitnow"), InlineData("remoteok"), InlineData("usajobs_recent"), InlineData("workday")]
    public void Files_of_boards_stay_whole(string name)
    {
        using var file = JsonDocument.Parse(SharedData.Open($"ats/{name}.json"));
        AssertWhole(Texts(file.RootElement).ToList());
    }

    [Theory]
    [InlineData("rebase_feed.rss"), InlineData("weworkremotely.rss"), InlineData("personio"), InlineData("neogov")]
    [InlineData("indeed_feed_example")]
    public void Feeds_stay_whole(string name) =>
        AssertWhole(XDocument.Parse(File.ReadAllText(SharedData.Path($"ats/{name}.xml")).Trim())
            .Descendants()
            .Where(e => !e.HasElements && e.Value.Length > 100)
            .Select(e => e.Value));

    static void AssertWhole(IEnumerable<string> descriptions)
    {
        var (count, all, survived) = (0, 0, 0);
        foreach (var raw in descriptions)
        {
            var read = Description.Read(raw);
            var html = string.Concat(read.Sections.Select(s => s.Html));
            if (count++ % 20 == 0)
                SafeMarkup.Assert(html);

            Assert.DoesNotMatch("(?i)<(?!/?(?:p|br|ul|ol|li|h[234]|strong|em|a|blockquote|code|pre)[ >])", html);
            var words = Words(Bare(raw));
            var kept = words.Intersect(Words(read.Plain)).Count();
            Assert.True(kept >= 0.95 * words.Count - 1, $"{kept} of {words.Count} words: "
                + $"{string.Join(' ', words.Except(Words(read.Plain)).Take(20))}\n{raw}");
            all += words.Count;
            survived += kept;
        }

        Assert.True(survived >= 0.98 * all, $"{survived} of {all} words");
    }

    /// <summary>What a reader would see of it, found in another way than the code under test does.</summary>
    static string Bare(string raw)
    {
        for (var time = 0; time < 3; time++)
            raw = WebUtility.HtmlDecode(raw);
        if (raw.StartsWith("---", StringComparison.Ordinal)
            && raw.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end)
            raw = raw[end..];

        return Unseen().Replace(raw, " ");
    }

    /// <summary>Of Latin letters: where one word ends in Chinese is not said by signs.</summary>
    static HashSet<string> Words(string text) => [.. Word().Matches(text.Normalize()).Select(m => m.Value)];

    static string Field(string line, string name)
    {
        using var record = JsonDocument.Parse(line);

        return record.RootElement.GetProperty(name).GetString() ?? "";
    }

    static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String when element.GetString()!.Length > 100 => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };

    [GeneratedRegex(@"<(script|style)\b[^>]*>.*?</\1>|<!--.*?-->|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|</?[a-zA-Z][^>]*>"
        + @"|https?://[^\s<>""]+|#(LI|BI)-\w+", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[A-Za-zÀ-ɏ]{2,}")]
    private static partial Regex Word();
}
