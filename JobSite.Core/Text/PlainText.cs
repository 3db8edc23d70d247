using JobSite.Core.Text.Blocks;
using JobSite.Core.Text.Html;

namespace JobSite.Core.Text;

/// <summary>The words of HTML.</summary>
public static class PlainText
{
    /// <summary>With its lines: one for each heading and item, an empty one after each paragraph and list.</summary>
    public static string Of(string html) => BlockWriter.Plain(BlockReader.Read(HtmlLimits.Within(html).Text).Blocks);

    /// <summary>In one line, without marks that are not seen: for titles and names.</summary>
    public static string Line(string html) =>
        string.Join(' ', Of(html).Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
