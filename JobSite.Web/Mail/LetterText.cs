using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JobSite.Web.Mail;

/// <summary>The text part of a letter: the words of its HTML, a paragraph a block, each link's address on a line of its own.</summary>
static class LetterText
{
    static readonly HtmlParser Parser = new();

    public static string Of(string html)
    {
        using var page = Parser.ParseDocument(html);
        var text = new StringBuilder();
        Write(page.Body!, text);

        return string.Join("\n", text.ToString().Split('\n').Select(line => line.Trim())).Trim() + "\n";
    }

    static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
            switch (child)
            {
                case IText words:
                    WriteWords(words.Data, text);
                    break;
                case IElement { LocalName: "a" } link:
                    WriteLink(link, text);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "p" or "h1" or "h2" or "ul" or "ol" or "table" or "hr" or "blockquote" or "pre" } block:
                    Part(text, 2);
                    Write(block, text);
                    Part(text, 2);
                    break;
                case IElement { LocalName: "li" } item:
                    Part(text, 1);
                    text.Append("- ");
                    Write(item, text);
                    Part(text, 1);
                    break;
                case IElement { LocalName: "div" or "tr" or "section" } line:
                    Part(text, 1);
                    Write(line, text);
                    Part(text, 1);
                    break;
                case IElement { LocalName: not ("style" or "script" or "head" or "title") } inline:
                    Write(inline, text);
                    break;
            }
    }

    static void WriteWords(string words, StringBuilder text)
    {
        foreach (var c in words)
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                text.Append(' ');
    }

    static void WriteLink(IElement link, StringBuilder text)
    {
        var address = link.GetAttribute("href") ?? "";
        var words = link.TextContent.Trim();
        WriteWords(link.TextContent, text);
        if (address.Length > 0 && address != words)
            text.Append(words.Length > 0 ? $":\n{address}" : address);
    }

    /// <summary>Ends the line; with two, leaves one empty.</summary>
    static void Part(StringBuilder text, int lines)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;

        var ended = 0;
        while (ended < text.Length && text[^(ended + 1)] == '\n')
            ended++;
        if (text.Length > 0 && ended < lines)
            text.Append('\n', lines - ended);
    }
}
