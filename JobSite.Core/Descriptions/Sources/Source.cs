using System.Net;
using JobSite.Core.Text.Blocks;
using JobSite.Core.Text.Html;

namespace JobSite.Core.Descriptions.Sources;

/// <summary>
/// A description as it came, and the blocks that are read from it once it is known what it is written in.
/// </summary>
static class Source
{
    const int MostTimesEscaped = 3;

    public static IReadOnlyList<Block> Read(string raw, List<DescriptionNote> notes)
    {
        var (text, isCut) = HtmlLimits.Within(raw.Trim('\uFEFF', ' ', '\r', '\n', '\t'));
        text = Unescaped(text);
        if (isCut)
            notes.Add(new(NoteKind.Cut, $"{raw.Length:N0} characters"));

        var body = FrontMatter.Without(text);
        var marks = MarkdownMarks.Count(body);
        var tags = Tags.Count(body);
        var isMarkdown = body.Length < text.Length || (marks > 0 && marks >= tags);
        if (!isMarkdown && tags == 0)
            return BlockList.OfText(Unwrapped.Text(body.Contains('&') ? WebUtility.HtmlDecode(body) : body));

        var (blocks, lostLink, lostTracking, isTangled) = isMarkdown ? Markdown.Read(body) : BlockReader.Read(body);
        if (lostLink)
            notes.Add(new(NoteKind.LinkLost, "a link that leads nowhere a visitor may be sent"));
        if (lostTracking)
            notes.Add(new(NoteKind.TrackingRemoved, "utm_*, gh_src"));
        if (isTangled)
            notes.Add(new(NoteKind.Simplified, "only the words were kept of too many tags"));

        return blocks;
    }

    /// <summary>Greenhouse escapes its HTML, some who pass it on do so again.</summary>
    static string Unescaped(string text)
    {
        for (var time = 0; time < MostTimesEscaped; time++)
        {
            var escaped = Tags.CountEscaped(text);
            if (escaped == 0 || escaped <= Tags.Count(text))
                break;
            text = WebUtility.HtmlDecode(text);
        }

        return text.Length <= HtmlLimits.MostCharacters ? text : text[..HtmlLimits.MostCharacters];
    }
}
