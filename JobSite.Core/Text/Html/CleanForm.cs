using System.Text.RegularExpressions;

namespace JobSite.Core.Text.Html;

/// <summary>How clean HTML looks, to the letter: the bare tags that are written, web and mail links, and words.</summary>
static class CleanForm
{
    static readonly Regex form = new(
        """
        \A(?:[^<>]
        |</?(?:p|ul|ol|li|h[234]|strong|em|blockquote|code|pre)>
        |<br>
        |<a\ href="(?:https?://|mailto:)[^"<>]*"\ rel="nofollow\ ugc\ noopener">|</a>
        )*\z
        """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    public static bool IsMatch(string html) => form.IsMatch(html);
}
