using System.Net;
using System.Text.RegularExpressions;

namespace JobSite.Core.Import.Reading;

/// <summary>The two things that are looked for in a web page, found without building a tree of it.</summary>
public sealed partial class HtmlPage(string html)
{
    const int LongestTag = 4000;

    /// <summary>The text of each JSON-LD script that is not commented out.</summary>
    public IEnumerable<string> JsonLd()
    {
        foreach (var (tag, end) in Tags("script"))
            if (Type().IsMatch(tag) && html.IndexOf("</script", end, StringComparison.OrdinalIgnoreCase) is >= 0 and var close)
                yield return html[end..close];
    }

    public string? Canonical() => Tags("link").Select(t => t.Tag).Where(t => Rel().IsMatch(t))
        .Select(t => WebUtility.HtmlDecode(Href().Match(t).Groups["url"].Value)).FirstOrDefault(u => u.Contains("://"));

    // Start tags of one name, with where each ends; what stands in comments or in other scripts is passed over.
    IEnumerable<(string Tag, int End)> Tags(string name)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (Starts(at, "<!--"))
            {
                at = After("-->", at + 4);
                continue;
            }

            var end = html.IndexOf('>', at, Math.Min(LongestTag, html.Length - at)) + 1;
            var isScript = Starts(at, "<script");
            if (end > 0 && Starts(at, "<" + name))
                yield return (html[at..end], end);
            at = end == 0 ? at + 1 : isScript ? After("</script", end) : end;
        }
    }

    bool Starts(int at, string words) => string.Compare(html, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    int After(string mark, int from) =>
        html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + mark.Length : html.Length;

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\btype\s*=\s*[""']?application/ld\+json", Options, Limits.RegexTimeout)]
    private static partial Regex Type();

    [GeneratedRegex(@"\brel\s*=\s*[""']?canonical\b", Options, Limits.RegexTimeout)]
    private static partial Regex Rel();

    [GeneratedRegex(@"\bhref\s*=\s*[""']?(?<url>[^""'\s>]{1,2000})", Options, Limits.RegexTimeout)]
    private static partial Regex Href();
}
