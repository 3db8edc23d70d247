using JobSite.Core.Descriptions.Headings;
using JobSite.Core.Descriptions.Repairs;
using JobSite.Core.Descriptions.Sources;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions;

/// <summary>
/// What a posting says, read from HTML, Markdown or plain text: clean, in sections, without what does not belong
/// there.
/// </summary>
public sealed class Description
{
    /// <summary>Goes up whenever reading gets better, so that what was stored before can be read again.</summary>
    public const int Version = 1;

    Description() { }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>All words, a line for each heading and item.</summary>
    public required string Plain { get; init; }

    /// <summary>The words about the work itself, without what the law asks for: what a search should find.</summary>
    public required string PlainWithoutLegal { get; init; }

    /// <summary>The words about what one must bring.</summary>
    public required string PlainMustHave { get; init; }

    /// <summary>At most 280 characters: the first sentences of the role.</summary>
    public required string Summary { get; init; }

    /// <summary>"LI-REMOTE": not shown, but a hint.</summary>
    public required IReadOnlyList<string> RoutingCodes { get; init; }
    public required IReadOnlyList<DescriptionNote> Notes { get; init; }

    public static Description Read(string raw, string? companyName = null)
    {
        var notes = new List<DescriptionNote>();
        var codes = new List<string>();

        var source = Source.Read(raw, notes).Select(b => b.Rewritten(p => Descriptions.RoutingCodes.Strip(p, codes)))
            .Where(b => !b.IsEmpty);
        var blocks = ListRepair.Repair(Numbered.Joined(Outline.Of(source)), notes);
        Repeats.Remove(blocks, notes);
        blocks = [.. blocks.Select(b => b.Rewritten(Linker.Link))];
        notes.AddRange(blocks.SelectMany(b => b.Words()).SelectMany(LostLinks.In));
        var parts = SectionBuilder.Build(blocks, companyName);

        var plain = Words(parts);

        return new()
        {
            Sections = [.. parts.Select(p => new Section(p.Kind, p.Heading?.Text.Text, BlockWriter.Html(p.Blocks)))],
            Plain = plain,
            PlainWithoutLegal = parts.Any(p => p.Kind == SectionKind.Legal)
                ? Words(parts.Where(p => p.Kind != SectionKind.Legal))
                : plain,
            PlainMustHave = Words(parts.Where(p => p.Kind == SectionKind.MustHave)),
            Summary = Descriptions.Summary.Of(parts),
            RoutingCodes = codes,
            Notes = notes,
        };
    }

    static string Words(IEnumerable<SectionBuilder.Part> parts) =>
        BlockWriter.Plain(parts.SelectMany(p => p.Heading is { } heading ? p.Blocks.Prepend(heading) : p.Blocks));
}
