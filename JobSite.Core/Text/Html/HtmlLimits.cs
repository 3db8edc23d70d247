using System.Text;

namespace JobSite.Core.Text.Html;

/// <summary>
/// How much HTML is parsed at all. What is larger is cut where a block ends; what is too tangled keeps only its words.
/// </summary>
static class HtmlLimits
{
    public const int MostCharacters = 64 * 1024;
    const int MostRead = 1024 * 1024;
    const int MostTags = 4_000;
    const int MostOpen = 300;

    static readonly string[] Ends = ["</p>", "</li>", "</ul>", "</div>", "<br>", "<br/>", "<br />", "\n\n", "\n"];
    static readonly string[] Noise = ["script", "style", "svg"];

    public static (string Text, bool IsCut) Within(string text)
    {
        if (text.Length <= MostCharacters)
            return (text, false);

        var slim = text.Contains('<') ? WithoutNoise(text[..Math.Min(text.Length, MostRead)]) : text;

        return slim.Length <= MostCharacters ? (slim, text.Length > MostRead) : (Cut(slim), true);
    }

    /// <summary>
    /// Whether the tags are so many, or so many of them never closed, that parsing them would take long.
    /// </summary>
    public static bool IsTangled(string html)
    {
        var open = new Dictionary<int, int>();
        var tags = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at < html.Length - 1; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html, closes ? at + 2 : at + 1);
            if (name.IsEmpty)
                continue;
            if (++tags > MostTags)
                return true;

            var key = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
            var count = open.GetValueOrDefault(key) + (closes ? -1 : 1);
            open[key] = Math.Max(count, 0);
            if (count > MostOpen && !MayStayOpen(name))
                return true;
        }

        return false;
    }

    static bool MayStayOpen(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) || name.Equals("p", StringComparison.OrdinalIgnoreCase)
        || name.Equals("li", StringComparison.OrdinalIgnoreCase)
        || name.Equals("hr", StringComparison.OrdinalIgnoreCase)
        || name.Equals("td", StringComparison.OrdinalIgnoreCase)
        || name.Equals("tr", StringComparison.OrdinalIgnoreCase)
        || name.Equals("img", StringComparison.OrdinalIgnoreCase);

    static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 24 && char.IsAsciiLetterOrDigit(html[end]))
            end++;

        return html.AsSpan(start, end - start);
    }

    static string Cut(string text)
    {
        var end = Ends.Max(e => text.LastIndexOf(e, MostCharacters - 1,
            StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + e.Length : 0);

        return text[..(end > MostCharacters / 2 ? Math.Min(end, MostCharacters) : MostCharacters)];
    }

    static string WithoutNoise(string html)
    {
        html = Without(html, "<!--", "-->");

        return Noise.Aggregate(html, (text, tag) => Without(text, $"<{tag}", $"</{tag}>"));
    }

    static string Without(string text, string start, string end)
    {
        var result = new StringBuilder(text.Length);
        var kept = 0;
        for (var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = text.IndexOf(start, kept, StringComparison.OrdinalIgnoreCase))
        {
            var stop = text.IndexOf(end, at, StringComparison.OrdinalIgnoreCase);
            if (stop < 0)
                break;
            result.Append(text, kept, at - kept);
            kept = stop + end.Length;
        }

        return result.Append(text, kept, text.Length - kept).ToString();
    }
}
