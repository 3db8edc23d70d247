using JobSite.Core.Text.Blocks;
using JobSite.Core.Text.Html;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;

namespace JobSite.Core.Descriptions.Sources;

/// <summary>Markdown becomes HTML, which is then read like all other HTML: nothing of it is trusted.</summary>
static class Markdown
{
    const int MostNesting = 200;

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
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .UseSoftlineBreakAsHardlineBreak();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();

        return builder.Build();
    }
}
