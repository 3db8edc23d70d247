using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JobSite.Core.Markup;

/// <summary>Markup may say only what people can read on the same page.</summary>
static class VisibleRules
{
    static readonly HtmlParser Parser = new();

    public static IEnumerable<MarkupFault> Check(JsonObject posting, string page)
    {
        var body = Parser.ParseDocument(page).Body!;
        foreach (var hidden in body.QuerySelectorAll("script, style, template, [hidden]"))
            hidden.Remove();
        var visible = Squeeze(body.TextContent);

        if (posting.Text("title") is { } title && !visible.Contains(Squeeze(title), StringComparison.Ordinal))
            yield return new("title", "The page does not show this title.");
        if ((posting["hiringOrganization"] as JsonObject)?.Text("name") is { } name && !visible.Contains(Squeeze(name), StringComparison.Ordinal))
            yield return new("hiringOrganization.name", "The page does not show this name.");
        if (posting.Text("description") is not { } description)
            yield break;

        foreach (var block in Blocks(Parser.ParseDocument(description).Body!))
            if (!visible.Contains(Squeeze(block), StringComparison.Ordinal))
                yield return new("description", $"The page does not show: \"{(block.Length > 80 ? block[..80] + "…" : block)}\"");
    }

    static IEnumerable<string> Blocks(IElement body) => body
        .QuerySelectorAll("p, li, h1, h2, h3, h4, h5")
        .Where(e => e.QuerySelector("p, ul, li") is null)
        .Select(e => e.TextContent.Trim())
        .Where(words => words.Length > 0);

    // Spaces differ between markup and page where tags stood.
    static string Squeeze(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
            if (!char.IsWhiteSpace(c))
                letters.Append(c);

        return letters.ToString();
    }
}
