using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions;

/// <summary>The words in a block, to look at all of them or to change all of them.</summary>
static class BlockWords
{
    extension(Block block)
    {
        public bool IsEmpty => block is Heading { Text.IsEmpty: true } or Paragraph { Text.IsEmpty: true }
            or Bullets { Items.Count: 0 } or Quote { Blocks.Count: 0 };

        public IEnumerable<Prose> Words() => block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => [paragraph.Text],
            Bullets bullets =>
                bullets.Items.SelectMany(i => i.Nested is { } nested ? nested.Words().Prepend(i.Text) : [i.Text]),
            Quote quote => quote.Blocks.SelectMany(b => b.Words()),
            _ => [],
        };

        public Block Rewritten(Func<Prose, Prose> change) => block switch
        {
            Heading heading => heading with { Text = change(heading.Text) },
            Paragraph paragraph => paragraph with { Text = change(paragraph.Text) },
            Bullets bullets => Rewritten(bullets, change),
            Quote quote =>
                quote with { Blocks = [.. quote.Blocks.Select(b => b.Rewritten(change)).Where(b => !b.IsEmpty)] },
            _ => block,
        };
    }

    static Bullets Rewritten(Bullets bullets, Func<Prose, Prose> change) => bullets with
    {
        Items = [.. bullets.Items.Select(i => new Bullet(change(i.Text), i.Nested is null
            ? null
            : Rewritten(i.Nested, change)))
            .Where(i => !i.Text.IsEmpty || i.Nested is { Items.Count: > 0 })],
    };
}
