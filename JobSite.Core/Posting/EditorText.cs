using System.Net;
using System.Text.RegularExpressions;
using JobSite.Core.Descriptions;

namespace JobSite.Core.Posting;

/// <summary>Clean sections as one text for the editor, which knows one size of heading.</summary>
public static partial class EditorText
{
    public static string Of(IEnumerable<Section> sections) => string.Concat(sections.Select(Of));

    static string Of(Section section) =>
        (section.Heading is { Length: > 0 } heading ? $"<h1>{WebUtility.HtmlEncode(heading)}</h1>" : "")
        + SmallerHeading().Replace(section.Html, "$1h1>");

    [GeneratedRegex("(</?)h[2-6]>", RegexOptions.NonBacktracking)]
    private static partial Regex SmallerHeading();
}
