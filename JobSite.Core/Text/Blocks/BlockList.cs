namespace JobSite.Core.Text.Blocks;

/// <summary>
/// Blocks as they are found, in the one form in which they are written: nothing empty, no list without words, few
/// levels.
/// </summary>
sealed class BlockList
{
    const int DeepestList = 3;

    readonly List<Block> blocks = [];
    bool lastIsBare;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Text without any markup: an empty line ends a paragraph.</summary>
    public static IReadOnlyList<Block> OfText(string text)
    {
        var list = new BlockList();
        var prose = new ProseBuilder();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() && !prose.IsEmpty)
                list.Add(new Paragraph(prose.Build()));
            prose.Append(line);
            prose.Break();
        }

        list.Add(new Paragraph(prose.Build()));

        return list.Blocks;
    }

    public void AddRange(IEnumerable<Block> more)
    {
        foreach (var block in more)
            Add(block);
    }

    /// <summary>An item without a list around it, as Lever gives them.</summary>
    public void AddBare(Bullet item)
    {
        if (lastIsBare && blocks is [.., Bullets last])
        {
            blocks[^1] = last with { Items = [.. last.Items, .. Tidy([item], 1)] };
            return;
        }

        Add(new Bullets(false, [item]));
        lastIsBare = blocks is [.., Bullets];
    }

    public void Add(Block block)
    {
        lastIsBare = false;
        switch (block)
        {
            case Heading { Text.IsEmpty: true } or Paragraph { Text.IsEmpty: true } or Quote { Blocks.Count: 0 }:
                break;
            case Heading heading:
                blocks.Add(heading with { Text = Prose.Join(" ", heading.Text.WithoutStrong().Lines()) });
                break;
            case Paragraph paragraph:
                blocks.AddRange(Split(paragraph.Text).Select(p => new Paragraph(p)));
                break;
            case Preformatted code:
                var text = new string([.. code.Text.ReplaceLineEndings("\n").Where(c => c >= ' ' || c is '\n' or '\t')])
                    .Trim('\n').TrimEnd();
                if (text.AsSpan().Trim().Length > 0)
                    blocks.Add(new Preformatted(text));
                break;
            case Bullets bullets:
                if (Tidy(bullets.Items, 1) is { Count: > 0 } items)
                    blocks.Add(bullets with { Items = items });
                break;
            default:
                blocks.Add(block);
                break;
        }
    }

    /// <summary>Two line breaks are a paragraph's end.</summary>
    static IEnumerable<Prose> Split(Prose prose)
    {
        var start = 0;
        for (var at = prose.Text.IndexOf("\n\n", StringComparison.Ordinal);
            at >= 0;
            at = prose.Text.IndexOf("\n\n", start, StringComparison.Ordinal))
        {
            yield return prose.Slice(start, at);
            start = at + 2;
        }

        yield return prose.From(start);
    }

    /// <summary>An item without words gives its list to the item before, or its place to that list's items.</summary>
    static List<Bullet> Tidy(IReadOnlyList<Bullet> items, int depth)
    {
        var tidy = new List<Bullet>();
        foreach (var item in items)
        {
            var nested = item.Nested is null ? [] : Tidy(item.Nested.Items, depth + 1);
            var text = item.Text.Text.Contains("\n\n", StringComparison.Ordinal)
                ? Prose.Join("\n", item.Text.Lines())
                : item.Text;

            if (!text.IsEmpty)
                tidy.Add(new(text, depth < DeepestList && nested.Count > 0 ? new(item.Nested!.Ordered, nested) : null));
            if (depth >= DeepestList || (text.IsEmpty && tidy.Count == 0))
                tidy.AddRange(nested);
            else if (text.IsEmpty && nested.Count > 0)
                tidy[^1] =
                    tidy[^1] with { Nested = new(item.Nested!.Ordered, [.. tidy[^1].Nested?.Items ?? [], .. nested]) };
        }

        return tidy;
    }
}
