using System.Net;
using System.Text;

namespace JobSite.Core.Text.Html;

/// <summary>
/// The words of HTML that is not worth parsing, found in one pass. What it gives is text, never markup.
/// </summary>
static class BareWords
{
    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            open = open < 0 ? html.Length : open;
            words.Append(html, at, open - at);
            var close = open < html.Length ? html.IndexOf('>', open) : -1;
            if (close < 0)
                break;

            var name = html.AsSpan(open + 1, Math.Min(close - open - 1, 3));
            words.Append(name.StartsWith("p", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("/p", StringComparison.OrdinalIgnoreCase) ? "\n\n"
                : name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
                    || name.StartsWith("li", StringComparison.OrdinalIgnoreCase) ? "\n" : " ");
            at = close + 1;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
