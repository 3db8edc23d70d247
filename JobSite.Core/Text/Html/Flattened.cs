using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Text.Html;

/// <summary>Blocks where only words may stand: in an item, a heading or a cell.</summary>
static class Flattened
{
    /// <summary>All the words of some blocks, a line for each, but not their lists.</summary>
    public static Prose Lines(IReadOnlyList<Block> blocks) => Prose.Join("\n", blocks.SelectMany(Parts));

    static IEnumerable<Prose> Parts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Preformatted code => [Prose.Of(code.Text)],
        Quote quote => quote.Blocks.SelectMany(Words),
        _ => [],
    };

    public static IEnumerable<Prose> Words(Block block) =>
        block is Bullets bullets ? bullets.Items.Select(i => i.Text) : Parts(block);

    /// <summary>Whether a tag begins a line of its own.</summary>
    public static bool IsBlock(string name) =>
        name is "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "address"
        or "center" or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "dl" or "dt"
        or "dd" or "hr"
        or "details" or "summary" or "figure" or "figcaption" or "body" or "html" or "nav" or "ul" or "ol";
}
