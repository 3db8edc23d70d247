using System.Buffers;
using JobSite.Core.Descriptions.Headings;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions;

/// <summary>The first sentences that say what the work is, for cards and feeds.</summary>
static class Summary
{
    public const int Longest = 280;
    const int Shortest = 60;

    static readonly SearchValues<char> Punctuation = SearchValues.Create(".!?。，");

    static readonly SectionKind[] Order =
        [SectionKind.Role, SectionKind.Responsibilities, SectionKind.Other, SectionKind.Team, SectionKind.MustHave,
            SectionKind.Company];

    public static string Of(IReadOnlyList<SectionBuilder.Part> parts)
    {
        var sorted = Order.SelectMany(kind => parts.Where(p => p.Kind == kind)).ToList();
        var sentences = sorted.SelectMany(p => p.Blocks)
            .OfType<Paragraph>()
            .Select(p => p.Text.Text)
            .Where(IsProse)
            .FirstOrDefault();

        return Cut(sentences ?? Items(sorted));
    }

    /// <summary>Sentences, not "Location: Berlin | Full-time".</summary>
    static bool IsProse(string text) =>
        text.Length >= Shortest && text.AsSpan().ContainsAny(Punctuation) && text.AsSpan().Count('|') < 2
            && !HasFactsOnly(text);

    static bool HasFactsOnly(string text) =>
        text.Split('\n') is { Length: > 1 } lines
            && lines.Count(l => l.Contains(':') && l.Length < 80) * 2 >= lines.Length;

    static string Items(List<SectionBuilder.Part> parts)
    {
        var items = parts.SelectMany(p => p.Blocks).OfType<Bullets>()
            .FirstOrDefault()?.Items.Select(i => i.Text.Text.TrimEnd('.', ';', ','));

        return items is not null ? string.Join("; ", items) : BlockWriter.Plain(parts.SelectMany(p => p.Blocks));
    }

    static string Cut(string text)
    {
        text = text.ReplaceLineEndings(" ").Trim();
        if (text.Length <= Longest)
            return text;

        var sentence = text.LastIndexOfAny(['.', '!', '?'], Longest - 1, Longest - Shortest);
        while (sentence > Shortest && text[sentence + 1] != ' ')
            sentence = text.LastIndexOfAny(['.', '!', '?'], sentence - 1, sentence - Shortest);
        sentence = Math.Max(sentence, text.LastIndexOf('。', Longest - 1, Longest - Shortest));
        if (sentence > Shortest)
            return text[..(sentence + 1)];

        var word = text.LastIndexOf(' ', Longest - 2, Longest - Shortest);
        var end = word > 0 ? word : Longest - 1;

        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(',', ';', ':', '-', '–', ' ')
            + "…";
    }
}
