using System.Collections.Frozen;

namespace JobSite.Core.Descriptions.Sources;

/// <summary>Counts what is surely meant as HTML, to tell it from text with a "&lt;" in it.</summary>
static class Tags
{
    const int LongestName = 12;

    static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "p", "div", "span", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "a",
        "u", "table", "tr", "td", "font", "section", "script", "style", "img", "svg", "iframe", "body", "html", "form",
        "input", "math", "object", "pre", "code", "center",
        "blockquote", "video", "audio", "embed", "textarea", "select", "button", "link", "meta", "base", "marquee",
        "template", "noscript", "isindex");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count(string text) => Count(text, "<");

    /// <summary>Escaped once, twice or three times.</summary>
    public static int CountEscaped(string text) =>
        text.Contains("lt;", StringComparison.Ordinal)
            ? Count(text, "&lt;") + Count(text, "&amp;lt;") + Count(text, "&amp;amp;lt;")
            : 0;

    static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> opening)
    {
        var count = 0;
        for (var at = text.IndexOf(opening); at >= 0; at = text.IndexOf(opening))
        {
            text = text[(at + opening.Length)..];
            count += IsTag(text) ? 1 : 0;
        }

        return count;
    }

    static bool IsTag(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("!--") || rest.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
            return true;
        if (rest.StartsWith("/"))
            rest = rest[1..];

        var end = 0;
        while (end < rest.Length && end <= LongestName && char.IsAsciiLetterOrDigit(rest[end]))
            end++;
        if (end == 0 || (end < rest.Length && rest[end] is '@' or '.'))
            return false; // <ada@example.com>, <www.example.com>

        return Lookup.Contains(rest[..end]) || HasAttribute(rest[end..]);
    }

    /// <summary>An unknown tag with something assigned in it: &lt;x onclick=…&gt;.</summary>
    static bool HasAttribute(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, 200)];
        var end = rest.IndexOfAny('<', '>');

        return (end < 0 ? rest : rest[..end]).Contains('=');
    }
}
