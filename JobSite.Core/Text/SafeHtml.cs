using JobSite.Core.Text.Blocks;
using JobSite.Core.Text.Html;

namespace JobSite.Core.Text;

/// <summary>
/// Makes foreign HTML clean: the tags of <see cref="SafeHtmlProfile.Tags"/>, links to http, https and mailto, and
/// nothing else.
/// </summary>
public static class SafeHtml
{
    public static string Clean(string html) => BlockWriter.Html(BlockReader.Read(HtmlLimits.Within(html).Text).Blocks);

    /// <summary>
    /// Stored HTML on its way out. Cleaned text has a form that is quickly told; whatever does not have it, because it
    /// came there by another way or under older rules, is cleaned again.
    /// </summary>
    public static string Checked(string stored) => CleanForm.IsMatch(stored) ? stored : Clean(stored);
}
