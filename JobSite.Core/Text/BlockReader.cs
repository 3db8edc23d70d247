using AngleSharp.Dom;

namespace JobSite.Core.Text;

/// <summary>Reads HTML into blocks: parsed once, sanitized, then walked. Tags without a meaning of their own leave only their words.</summary>
sealed class BlockReader
{
    readonly BlockList list = new();
    readonly ProseBuilder prose = new();

    /// <summary>Whether a link had to go, and whether one lost its tracking.</summary>
    public readonly record struct Result(IReadOnlyList<Block> Blocks, bool LostLink, bool LostTracking, bool Tangled);

    bool lostLink;
    bool lostTracking;

    public static Result Read(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return new(BlockList.OfText(html), false, false, false);
        if (HtmlLimits.IsTangled(html))
            return new(BlockList.OfText(BareWords.Of(html)), false, false, true);

        using var document = SafeHtmlProfile.Parser.ParseDocument(html);
        if (document.Body is not { } body)
            return new([], false, false, false);
        if (html.Contains("cfemail", StringComparison.Ordinal))
            ShowMail(body);
        SafeHtmlProfile.Sanitizer.SanitizeDom(document, body as AngleSharp.Html.Dom.IHtmlElement);

        var reader = new BlockReader();
        reader.ReadChildren(body, Emphasis.None, null);
        reader.Flush();

        return new(reader.list.Blocks, reader.lostLink, reader.lostTracking, false);
    }

    static void ShowMail(IElement body)
    {
        foreach (var hidden in body.QuerySelectorAll("[data-cfemail]"))
            if (Links.Unhide(hidden.GetAttribute("data-cfemail")!) is { } mail)
                hidden.TextContent = mail;
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
            case "strong" or "b":
                ReadChildren(element, emphasis | Emphasis.Strong, href);
                break;
            case "em" or "i":
                ReadChildren(element, emphasis | Emphasis.Em, href);
                break;
            case "code" or "tt" or "kbd" or "samp":
                ReadChildren(element, emphasis | Emphasis.Code, href);
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
                list.Add(new Quote(ReadApart(element).Blocks));
                break;
            case "pre":
                Flush();
                list.Add(new Preformatted(element.TextContent));
                break;
            case "table" when Tables.Rows(element) is { } rows:
                Flush();
                list.Add(new Bullets(false, [.. rows.Select(r => new Bullet(Prose.Join(r.Count == 2 ? ": " : " · ", r.Select(Words))))]));
                break;
            case var name when IsBlock(name):
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
        var inside = ReadApart(element).Blocks;
        if (inside is [Paragraph or Heading])
            list.Add(new Heading(level, Flat(inside)));
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
        var inside = ReadApart(li).Blocks;
        var nested = inside.OfType<Bullets>().ToList();

        return new(Flat(inside), nested.Count == 0 ? null : new(nested[0].Ordered, [.. nested.SelectMany(n => n.Items)]));
    }

    /// <summary>All the words of some blocks, a line for each, but not their lists.</summary>
    static Prose Flat(IReadOnlyList<Block> blocks) => Prose.Join("\n", blocks.SelectMany(Parts));

    static IEnumerable<Prose> Parts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Preformatted code => [Prose.Of(code.Text)],
        Quote quote => quote.Blocks.SelectMany(b => b is Bullets bullets ? bullets.Items.Select(i => i.Text) : Parts(b)),
        _ => [],
    };

    Prose Words(IElement element)
    {
        var inside = ReadApart(element).Blocks;

        return Prose.Join(" ", inside.SelectMany(b => b is Bullets bullets ? bullets.Items.Select(i => i.Text) : Parts(b)));
    }

    BlockList ReadApart(IElement element)
    {
        var apart = new BlockReader();
        apart.ReadChildren(element, Emphasis.None, null);
        apart.Flush();
        lostLink |= apart.lostLink;
        lostTracking |= apart.lostTracking;

        return apart.list;
    }

    string? Link(IElement element)
    {
        var href = element.GetAttribute("href");
        var safe = Links.Safe(href);
        lostLink |= safe is null && element.TextContent.AsSpan().Trim().Length > 0;
        lostTracking |= safe is not null && Links.IsTracking(href) && !Links.IsTracking(safe);

        return safe;
    }

    void Flush()
    {
        if (!prose.IsEmpty)
            list.Add(new Paragraph(prose.Build()));
    }

    static bool IsBlock(string name) => name is "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "address"
        or "center" or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "dl" or "dt" or "dd" or "hr"
        or "details" or "summary" or "figure" or "figcaption" or "body" or "html" or "nav" or "ul" or "ol";
}
