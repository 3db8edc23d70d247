using System.Net;
using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Postings;

/// <summary>HTML of the simplest kind, looked at line by line: what stands before the first paragraph, and its plain words.</summary>
static partial class HtmlLines
{
    public static bool IsHtml(string text) => Tag().IsMatch(text);

    /// <summary>The first line that has words in it, and all that comes after.</summary>
    public static (string First, string Others) Part(string html)
    {
        var from = 0;
        foreach (Match end in LineEnd().Matches(html))
        {
            if (Plain(html[from..end.Index]).Length > 0)
                return (html[..end.Index], html[end.Index..]);
            from = end.Index + end.Length;
        }
        return (html, "");
    }

    public static string Plain(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(html, " ")).Replace('\u00A0', ' ').Trim();

    /// <summary>The address of the first link.</summary>
    public static string? Link(string html) =>
        Href().Match(html) is { Success: true } link ? WebUtility.HtmlDecode(link.Groups["url"].Value) : null;

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"</?(p|br|a|b|i|em|strong|ul|ol|li|div|span|h[1-6]|pre|code|table|tr|td)\b[^<>]{0,2000}>", Options, Limits.RegexTimeout)]
    private static partial Regex Tag();

    [GeneratedRegex(@"</?(p|br|div|h[1-6]|ul|ol|li)\b[^<>]{0,500}>|\n", Options, Limits.RegexTimeout)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"<a\b[^<>]{0,200}?href\s*=\s*[""']?(?<url>https?:[^""'\s<>]{1,1000})", Options, Limits.RegexTimeout)]
    private static partial Regex Href();
}
