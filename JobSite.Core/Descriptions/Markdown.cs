using System.Buffers;
using System.Text.RegularExpressions;
using JobSite.Core.Text;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;

namespace JobSite.Core.Descriptions;

/// <summary>Markdown becomes HTML, which is then read like all other HTML: nothing of it is trusted.</summary>
static partial class Markdown
{
    const int MostNesting = 200;

    static readonly SearchValues<char> Signs = SearchValues.Create("#*[`_=");
    static readonly MarkdownPipeline Pipeline = NewPipeline();

    public static BlockReader.Result Read(string text)
    {
        var unwrapped = Unwrapped.Text(text);
        if (IsPathological(unwrapped))
            return new(BlockList.OfText(unwrapped), false, false, true);

        try
        {
            return BlockReader.Read(Markdig.Markdown.ToHtml(unwrapped, Pipeline));
        }
        catch (ArgumentException) // Markdig's way to say that quotes and lists are nested too deep
        {
            return new(BlockList.OfText(unwrapped), false, false, true);
        }
    }

    /// <summary>How much of it looks like Markdown. Bullets alone do not count: plain text has them too.</summary>
    public static int CountMarks(string text) => text.AsSpan().ContainsAny(Signs) || text.Contains("\n--", StringComparison.Ordinal) ? Mark().Count(text) : 0;

    /// <summary>Long rows of brackets, stars or quote marks cost Markdig much and mean nothing.</summary>
    static bool IsPathological(string text)
    {
        var special = 0;
        foreach (var c in text)
            special += c is '[' or '*' or '_' or '`' or '>' or '<' or '!' ? 1 : 0;

        return special > MostNesting && special > text.Length / 10;
    }

    static MarkdownPipeline NewPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true }).UseSoftlineBreakAsHardlineBreak();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();

        return builder.Build();
    }

    [GeneratedRegex(@"^ {0,3}#{1,6}[ \t]+\S|^ {0,3}#{1,6}\p{Lo}|\*\*[^\s*]|__\w|\]\((?:https?:|mailto:)|^```|^[^\n]+\n(?:={3,}|-{3,})[ \t]*\r?$", RegexOptions.Multiline, 1000)]
    private static partial Regex Mark();
}
