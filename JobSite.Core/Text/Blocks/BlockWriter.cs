using System.Buffers;
using System.Text;

namespace JobSite.Core.Text.Blocks;

/// <summary>Writes blocks as HTML or as plain text. Every tag of clean HTML is written here.</summary>
static class BlockWriter
{
    const string Rel = "nofollow ugc noopener";

    static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    public static string Html(IEnumerable<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
            Write(html, block);

        return html.ToString();
    }

    /// <summary>A line for each heading and item, an empty line after each paragraph and list.</summary>
    public static string Plain(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
            WritePlain(text, block);

        return text.ToString().Trim();
    }

    static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var tag = $"h{Math.Clamp(heading.Level, 2, 4)}";
                Write(html.Append('<').Append(tag).Append('>'), heading.Text);
                html.Append("</").Append(tag).Append('>');
                break;
            case Paragraph paragraph:
                Write(html.Append("<p>"), paragraph.Text);
                html.Append("</p>");
                break;
            case Bullets bullets:
                Write(html, bullets);
                break;
            case Quote quote:
                html.Append("<blockquote>").Append(Html(quote.Blocks)).Append("</blockquote>");
                break;
            case Preformatted code:
                html.Append("<pre>").Append(Encoded(code.Text)).Append("</pre>");
                break;
        }
    }

    static void Write(StringBuilder html, Bullets bullets)
    {
        var tag = bullets.Ordered ? "ol" : "ul";
        html.Append('<').Append(tag).Append('>');
        foreach (var item in bullets.Items)
        {
            Write(html.Append("<li>"), item.Text);
            if (item.Nested is { } nested)
                Write(html, nested);
            html.Append("</li>");
        }

        html.Append("</").Append(tag).Append('>');
    }

    static void Write(StringBuilder html, Prose prose)
    {
        string? href = null;
        foreach (var run in prose.Runs)
        {
            if (href != run.Href)
            {
                html.Append(href is null ? "" : "</a>");
                if (run.Href is not null)
                    html.Append("<a href=\"").Append(Encoded(run.Href)).Append("\" rel=\"").Append(Rel).Append("\">");
                href = run.Href;
            }

            Write(html, run);
        }

        html.Append(href is null ? "" : "</a>");
    }

    static void Write(StringBuilder html, Run run)
    {
        html.Append(run.Emphasis.HasFlag(Emphasis.Strong) ? "<strong>" : "")
            .Append(run.Emphasis.HasFlag(Emphasis.Em) ? "<em>" : "")
            .Append(run.Emphasis.HasFlag(Emphasis.Code) ? "<code>" : "");
        html.Append(run.Text.Contains('\n')
            ? Encoded(run.Text).Replace("\n", "<br>", StringComparison.Ordinal)
            : Encoded(run.Text));
        html.Append(run.Emphasis.HasFlag(Emphasis.Code) ? "</code>" : "")
            .Append(run.Emphasis.HasFlag(Emphasis.Em) ? "</em>" : "")
            .Append(run.Emphasis.HasFlag(Emphasis.Strong) ? "</strong>" : "");
    }

    /// <summary>Only what HTML itself needs, so that "München" stays readable and short.</summary>
    static string Encoded(string text) => !text.AsSpan().ContainsAny(Special) ? text : new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    static void WritePlain(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append(heading.Text.Text).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(paragraph.Text.Text).Append("\n\n");
                break;
            case Bullets bullets:
                WritePlain(text, bullets);
                text.Append('\n');
                break;
            case Quote quote:
                text.Append(Plain(quote.Blocks)).Append("\n\n");
                break;
            case Preformatted code:
                text.Append(code.Text).Append("\n\n");
                break;
        }
    }

    static void WritePlain(StringBuilder text, Bullets bullets)
    {
        foreach (var item in bullets.Items)
        {
            text.Append(item.Text.Text).Append('\n');
            if (item.Nested is { } nested)
                WritePlain(text, nested);
        }
    }
}
