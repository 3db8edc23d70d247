using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JobSite.Core.Jobs;
using JobSite.Core.Work;

namespace JobSite.Core.Markup;

/// <summary>The whole description in the few tags that search engines read. Links keep their words, not their address.</summary>
static class PostingDescription
{
    public static readonly IReadOnlySet<string> Tags =
        new HashSet<string> { "p", "br", "ul", "li", "h1", "h2", "h3", "h4", "h5", "strong", "em" };

    static readonly HtmlParser Parser = new();

    public static string Of(Job job)
    {
        var html = new StringBuilder();
        foreach (var section in job.Text.Sections)
        {
            if (section.Heading is { Length: > 0 } heading)
                html.Append("<h3>").Append(Encode(heading)).Append("</h3>");

            foreach (var node in Parser.ParseFragment(section.Html, null!))
                Write(node, html);
        }

        // Search engines want to read that a remote job is remote; the page says so beside the description.
        if (job.Workplace is WorkplaceType.Remote && html.Length > 0 && !Says(html, "remote"))
            html.Append("<p>Remote</p>");

        return html.ToString();
    }

    static void Write(INode node, StringBuilder html)
    {
        if (node is IText text)
            html.Append(Encode(text.Data));
        if (node is not IElement element)
            return;

        var tag = Allowed(element.LocalName);
        if (tag is not null)
            html.Append('<').Append(tag).Append('>');
        foreach (var child in element.ChildNodes)
            Write(child, html);
        if (tag is not null and not "br")
            html.Append("</").Append(tag).Append('>');
    }

    static string? Allowed(string name) => name switch
    {
        "ol" => "ul",
        "b" => "strong",
        "i" => "em",
        "h6" => "h5",
        "tr" or "dt" or "dd" or "pre" => "p",
        _ => Tags.Contains(name) ? name : null,
    };

    static bool Says(StringBuilder html, string word) => html.ToString().Contains(word, StringComparison.OrdinalIgnoreCase);

    static string Encode(string words) => words.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
