using System.Net;

namespace JobSite.Core.Import.Formats;

/// <summary>HTML as it comes out of data: sometimes escaped once too often, sometimes a run of lines.</summary>
static class Html
{
    /// <summary>Unescaped, up to twice, as long as no tag shows.</summary>
    public static string? Decoded(string? html)
    {
        for (var times = 0; times < 2 && html is not null && !html.Contains('<') && html.Contains('&'); times++)
            html = WebUtility.HtmlDecode(html);

        return html;
    }

    /// <summary>Lines that are parted by non-breaking spaces or line ends, as a list; anything else as it is.</summary>
    public static string AsItems(string words)
    {
        if (words.Contains('<'))
            return words;

        var items = words.Split([".\u00A0", ";\u00A0", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (items.Length < 3)
            items = words.Count(c => c == '\u00A0') is > 1 and < 40 ? words.Split('\u00A0', StringSplitOptions.RemoveEmptyEntries) : items;

        return items.Length < 3 ? $"<p>{WebUtility.HtmlEncode(words)}</p>"
            : $"<ul>{string.Concat(items.Select(i => $"<li>{WebUtility.HtmlEncode(i.Trim())}</li>"))}</ul>";
    }
}
