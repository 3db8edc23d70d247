using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>
/// Parts a description at its headings, knows each part's kind, and gives what nobody headed a part of its own.
/// </summary>
sealed class SectionBuilder(string? companyName)
{
    readonly List<Part> parts = [];
    readonly List<Block> legal = [];

    /// <summary>A section while it is filled. Its level is that of its heading, 0 without one.</summary>
    public sealed class Part(SectionKind kind, Heading? heading)
    {
        public SectionKind Kind { get; set; } = kind;
        public Heading? Heading => heading;
        public List<Block> Blocks { get; } = [];
        public int Level => heading?.Level ?? 0;
    }

    public static IReadOnlyList<Part> Build(IReadOnlyList<Block> blocks, string? companyName)
    {
        var builder = new SectionBuilder(companyName);
        foreach (var block in blocks)
            builder.Add(block);
        builder.PartTail();
        if (builder.legal.Count > 0)
            builder.AddLegal();

        return [.. builder.parts.Where(p => p.Blocks.Count > 0)];
    }

    void Add(Block block)
    {
        if (block is Heading heading)
            Open(heading);
        else if (block is Paragraph paragraph && LegalText.Is(paragraph.Text.Text)
            && parts.LastOrDefault()?.Kind != SectionKind.Legal)
            legal.Add(block);
        else
            Current().Blocks.Add(block);
    }

    void Open(Heading heading)
    {
        var kind = HeadingWords.KindOf(heading.Text.Text, companyName);
        if (parts is [.., { Heading: not null } current]
            && heading.Level > current.Level && (kind is null || (kind == current.Kind && current.Blocks.Count > 0)))
        {
            current.Blocks.Add(heading with { Level = Math.Clamp(heading.Level - current.Level + 2, 3, 4) });
            return;
        }

        CloseEmpty(kind);
        parts.Add(new(kind ?? SectionKind.Other, heading));
    }

    /// <summary>
    /// A heading that nothing follows was a strong sentence, or the roof over other headings, which then say it
    /// better.
    /// </summary>
    void CloseEmpty(SectionKind? nextKind)
    {
        if (parts is not [.., { Heading: { } heading, Blocks.Count: 0 } empty])
            return;

        parts.Remove(empty);
        var isRoof = nextKind is not null && HeadingWords.KindOf(heading.Text.Text, companyName) is not null;
        if (!isRoof)
            Current().Blocks.Add(new Paragraph(
                heading.Text.Select(r => [r with { Emphasis = r.Emphasis | Emphasis.Strong }])));
    }

    Part Current()
    {
        if (parts.Count == 0)
            parts.Add(new(SectionKind.Role, null));

        return parts[^1];
    }

    /// <summary>What follows the last list is about the posting as a whole, not about that list's heading.</summary>
    void PartTail()
    {
        CloseEmpty(null);
        var end = parts.FindLastIndex(p => p.Kind != SectionKind.Legal);
        if (end < 0 || parts[end] is not { Heading: not null } last)
            return;

        var list = last.Blocks.FindLastIndex(b => b is Bullets);
        if (list < 0 || list + 1 == last.Blocks.Count || last.Blocks.Skip(list).Any(b => b is Heading))
            return;

        var tail = new Part(SectionKind.Other, null);
        tail.Blocks.AddRange(last.Blocks.Skip(list + 1));
        last.Blocks.RemoveRange(list + 1, last.Blocks.Count - list - 1);
        parts.Insert(end + 1, tail);
        if (companyName is not null && tail.Blocks.TrueForAll(IsAboutCompany))
            tail.Kind = SectionKind.Company;
    }

    bool IsAboutCompany(Block block) =>
        block is Paragraph { Text.Text: var text } && text.StartsWith(companyName!, StringComparison.OrdinalIgnoreCase);

    void AddLegal()
    {
        if (parts.LastOrDefault(p => p.Kind == SectionKind.Legal) is { } there)
        {
            there.Blocks.InsertRange(0, legal);
            return;
        }

        parts.Add(new(SectionKind.Legal, null));
        parts[^1].Blocks.AddRange(legal);
    }
}
