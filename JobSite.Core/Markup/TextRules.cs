using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace JobSite.Core.Markup;

static class TextRules
{
    const int LongestTitle = 120;
    const int ShortestDescription = 60;

    static readonly HtmlParser Parser = new();

    public static IEnumerable<MarkupFault> Check(JsonObject posting)
    {
        var title = posting.Text("title")?.Trim();
        if (string.IsNullOrEmpty(title))
            yield return new("title", "The title is missing.");
        else if (title.Length > LongestTitle)
            yield return new("title", $"The title is longer than {LongestTitle} characters: give the job's title only.");

        var html = posting.Text("description")?.Trim();
        if (string.IsNullOrEmpty(html))
        {
            yield return new("description", "The description is missing.");
            yield break;
        }

        var body = Parser.ParseDocument(html).Body!;
        var words = body.TextContent.Trim();
        if (string.Equals(words, title, StringComparison.OrdinalIgnoreCase))
            yield return new("description", "The description only repeats the title.");
        else if (words.Length < ShortestDescription)
            yield return new("description", "The description is not complete: it has less than a sentence or two.");
        if (words.EndsWith('…') || words.EndsWith("...", StringComparison.Ordinal))
            yield return new("description", "The description is cut off: give all of it.");
        if (words.Contains("<p>", StringComparison.OrdinalIgnoreCase) || words.Contains("<li>", StringComparison.OrdinalIgnoreCase))
            yield return new("description", "The description's tags are escaped twice: they would show as text.");
        else if (body.ChildElementCount == 0)
            yield return new("description", "The description must be HTML, with its paragraphs and lists.");

        var foreign = body.QuerySelectorAll("*").Select(e => e.LocalName).Where(n => !PostingDescription.Tags.Contains(n)).Distinct();
        if (foreign.ToList() is { Count: > 0 } tags)
            yield return new("description", $"The description uses tags that search engines do not read: {string.Join(", ", tags)}.");
    }
}
