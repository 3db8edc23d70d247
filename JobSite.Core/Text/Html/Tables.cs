using AngleSharp.Dom;

namespace JobSite.Core.Text.Html;

/// <summary>Tells tables of facts, which become lists, from tables that only lay out a page.</summary>
static class Tables
{
    const int LongCell = 200;

    public static IReadOnlyList<IReadOnlyList<IElement>>? Rows(IElement table)
    {
        var rows = table.QuerySelectorAll("tr")
            .Select(r => r.Children.Where(c => c.LocalName is "td" or "th").ToList())
            .Where(r => r.Count > 0)
            .ToList();
        var isLayout = rows.Count == 0 || rows.Max(r => r.Count) < 2
            || table.QuerySelector("table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre") is not null
            || rows.Any(r => r.Any(c => c.TextContent.Length > LongCell));

        return isLayout ? null : rows;
    }
}
