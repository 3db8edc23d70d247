using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using Ganss.Xss;

namespace JobSite.Core.Text;

/// <summary>
/// How HTML from outside is parsed and sanitized. Both parts are slow to make: they are made once for each thread.
/// </summary>
public static class SafeHtmlProfile
{
    /// <summary>The tags that may be in clean HTML.</summary>
    public static readonly IReadOnlyList<string> Tags =
        ["p", "br", "ul", "ol", "li", "h2", "h3", "h4", "strong", "em", "a", "blockquote", "code", "pre"];

    /// <summary>
    /// Tags that tell how text is laid out. They are read, then written as one of <see cref="Tags"/> or not at all.
    /// </summary>
    public static readonly IReadOnlyList<string> ReadTags =
    [
        "html", "head", "body", "div", "span", "section", "article", "main", "header", "footer", "aside", "address",
        "center", "font", "b", "i", "u", "s", "strike", "del", "ins", "mark", "small", "big", "sub", "sup", "tt", "kbd",
        "samp", "cite", "q", "abbr", "time", "h1", "h5", "h6", "hr", "dl", "dt", "dd", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "details", "summary", "figure", "figcaption", "label",
        "nobr", "wbr",
    ];

    static readonly string[] Dropped =
    [
        "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "template",
        "noscript", "noembed", "noframes", "form", "input", "select", "option", "optgroup", "textarea", "button",
        "datalist", "keygen", "video", "audio", "source", "track", "canvas", "map", "area", "img", "picture", "image",
        "title", "meta", "link", "base", "xml", "xmp", "plaintext", "marquee", "bgsound", "portal", "dialog",
    ];

    [ThreadStatic] static HtmlParser? parser;
    [ThreadStatic] static HtmlSanitizer? sanitizer;

    internal static HtmlParser Parser => parser ??= NewParser();
    internal static HtmlSanitizer Sanitizer => sanitizer ??= NewSanitizer();

    /// <summary>
    /// Starts from the defaults, clears and adds: an option set left empty at the start would switch its check off.
    /// </summary>
    public static HtmlSanitizer NewSanitizer()
    {
        var made = new HtmlSanitizer { KeepChildNodes = false, AllowDataAttributes = false };
        made.AllowedTags.Clear();
        made.AllowedTags.UnionWith([.. Tags, .. ReadTags]);
        made.AllowedAttributes.Clear();
        made.AllowedAttributes.Add("href");
        made.AllowedSchemes.Clear();
        made.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        made.AllowedCssProperties.Clear();
        made.AllowedAtRules.Clear();
        made.AllowedClasses.Clear();
        // what is unknown and not dangerous (<o:p>, <City>) may stay for its words' sake; BlockReader does not write
        // its tag
        made.RemovingTag += (_, e) => e.Cancel = e.Reason == RemoveReason.NotAllowedTag
            && e.Tag.NamespaceUri == "http://www.w3.org/1999/xhtml" && !Dropped.Contains(e.Tag.LocalName);

        return made;
    }

    /// <summary>Reads no attribute but links: sixty thousand of them in one tag would otherwise take seconds.</summary>
    static HtmlParser NewParser() => new(new HtmlParserOptions
    {
        SkipComments = true,
        SkipScriptText = true,
        DisableElementPositionTracking = true,
        MaximumDepth = 64,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) =>
            name.Span is "href" or "data-cfemail",
    });
}
