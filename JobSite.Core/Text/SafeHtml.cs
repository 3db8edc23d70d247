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
}
