using AngleSharp.Dom;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Text.Html;

/// <summary>Goes through sanitized nodes. Tags without a meaning of their own leave only their words.</summary>
sealed class BlockWalk
{
    readonly BlockList list = new();
    readonly ProseBuilder prose = new();

    public IReadOnlyList<Block> Blocks => list.Blocks;
    public bool LostLink { get; private set; }
    public bool LostTracking { get; private set; }

    public static BlockWalk Through(IElement element)
    {
        var walk = new BlockWalk();
        walk.ReadChildren(element, Emphasis.None, null);
        walk.Flush();

        return walk;
    }

    void ReadChildren(INode parent, Emphasis emphasis, string? href)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
                prose.Append(text.Data, emphasis, href);
            else if (child is IElement element)
                ReadElement(element, emphasis, href);
        }
    }

    void ReadElement(IElement element, Emphasis emphasis, string? href)
    {
        switch (element.LocalName)
        {
            case "br":
                prose.Break();
                break;
            case var name when Looks.Of(name) is { } look:
                ReadChildren(element, emphasis | look, href);
                break;
            case "a":
                ReadChildren(element, emphasis, Link(element) ?? href);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(element);
                break;
            case "ul" or "ol" or "menu" or "dir":
                Flush();
                list.Add(new Bullets(element.LocalName == "ol", ReadItems(element)));
                break;
            case "li":
                Flush();
                list.AddBare(ReadItem(element));
                break;
            case "blockquote":
                Flush();
                list.Add(new Quote(ReadApart(element)));
                break;
            case "pre":
                Flush();
                list.Add(new Preformatted(element.TextContent));
                break;
            case "table" when Tables.Rows(element) is { } rows:
                Flush();
                list.Add(new Bullets(false,
                    [.. rows.Select(r => new Bullet(Prose.Join(r.Count == 2 ? ": " : " · ", r.Select(Words))))]));
                break;
            case var name when Flattened.IsBlock(name):
                Flush();
                ReadChildren(element, emphasis, href);
                Flush();
                break;
            default:
                ReadChildren(element, emphasis, href);
                break;
        }
    }

    void ReadHeading(IElement element)
    {
        Flush();
        var level = Math.Clamp(element.LocalName[1] - '0', 2, 4);
        var inside = ReadApart(element);
        if (inside is [Paragraph or Heading])
            list.Add(new Heading(level, Flattened.Lines(inside)));
        else
            list.AddRange(inside); // a heading around half the page
    }

    List<Bullet> ReadItems(IElement parent)
    {
        var items = new List<Bullet>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } li)
                items.Add(ReadItem(li));
            else if (child is IElement { LocalName: "ul" or "ol" } nested)
                items.Add(new(Prose.Empty, new(nested.LocalName == "ol", ReadItems(nested))));
            else if (child is IElement other)
                items.Add(ReadItem(other));
            else if (child is IText text && text.Data.AsSpan().Trim().Length > 0)
                items.Add(new(new ProseBuilder().Append(text.Data).Build()));
        }

        return items;
    }

    Bullet ReadItem(IElement li)
    {
        var inside = ReadApart(li);
        var nested = inside.OfType<Bullets>().ToList();

        return new(Flattened.Lines(inside), nested.Count == 0
            ? null
            : new(nested[0].Ordered, [.. nested.SelectMany(n => n.Items)]));
    }

    Prose Words(IElement element) => Prose.Join(" ", ReadApart(element).SelectMany(Flattened.Words));

    IReadOnlyList<Block> ReadApart(IElement element)
    {
        var apart = Through(element);
        LostLink |= apart.LostLink;
        LostTracking |= apart.LostTracking;

        return apart.Blocks;
    }

    string? Link(IElement element)
    {
        var href = element.GetAttribute("href");
        var safe = Links.Safe(href);
        LostLink |= safe is null && element.TextContent.AsSpan().Trim().Length > 0;
        LostTracking |= safe is not null && Links.IsTracking(href) && !Links.IsTracking(safe);

        return safe;
    }

    void Flush()
    {
        if (!prose.IsEmpty)
            list.Add(new Paragraph(prose.Build()));
    }
}
