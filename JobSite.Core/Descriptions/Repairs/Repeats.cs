using System.Text;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Repairs;

/// <summary>
/// Takes out what is said twice, as when a board puts the posting's first sentences before the posting. An opening that
/// a later paragraph begins with gives its place to that paragraph, which says it whole.
/// </summary>
static class Repeats
{
    const int Shortest = 40;
    const int LeadAmong = 4;

    public static void Remove(List<Block> blocks, List<DescriptionNote> notes)
    {
        TakeWholeForOpening(blocks, notes);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Key(blocks, i) is not { Length: >= Shortest } key || seen.Add(key))
                continue;

            var isUnderHeading = blocks[i] is Bullets;
            notes.Add(new(NoteKind.Repeated, Words(blocks[i])));
            blocks.RemoveAt(i--);
            if (isUnderHeading)
                blocks.RemoveAt(i--);
        }

        RemoveSentence(blocks, notes);
    }

    static void TakeWholeForOpening(List<Block> blocks, List<DescriptionNote> notes)
    {
        for (var lead = 0; lead < Math.Min(LeadAmong, blocks.Count) && blocks[lead] is Paragraph opening; lead++)
        {
            var key = Normal(opening.Text.Text);
            if (key.Length < Shortest)
                continue;

            var first = char.ToLowerInvariant(opening.Text.Text[0]);
            var whole = blocks.FindIndex(lead + 1, b => b is Paragraph p && p.Text.Text.Length > key.Length
                && char.ToLowerInvariant(p.Text.Text[0]) == first
                && Normal(p.Text.Text) is var longer && longer.Length > key.Length
                    && longer.StartsWith(key, StringComparison.Ordinal));
            if (whole < 0)
                continue;

            notes.Add(new(NoteKind.Repeated, opening.Text.Text));
            blocks[lead] = blocks[whole];
            blocks.RemoveAt(whole);
        }
    }

    /// <summary>A later paragraph that begins with the opening's first sentence and goes on in another way.</summary>
    static void RemoveSentence(List<Block> blocks, List<DescriptionNote> notes)
    {
        if (blocks is not [Paragraph opening, ..]
            || FirstSentence(opening.Text.Text) is not { Length: >= Shortest } first)
            return;

        var key = Normal(first);
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i] is not Paragraph later || later.Text.Text.Length <= first.Length
                || FirstSentence(later.Text.Text) is not { } same || Normal(same) != key
                    || same.Length == later.Text.Text.Length)
                continue;

            notes.Add(new(NoteKind.Repeated, same));
            blocks[i] = new Paragraph(later.Text.From(same.Length));
        }
    }

    static string? FirstSentence(string text) =>
        text.IndexOfAny(['.', '!', '?', '。']) is > 0 and var end
            && (end + 1 == text.Length || text[end + 1] is ' ' or '\n' || text[end] == '。') ? text[..(end + 1)] : null;

    /// <summary>
    /// A list counts as said again only together with its heading: two roles may ask for the same things.
    /// </summary>
    static string? Key(List<Block> blocks, int i) => blocks[i] switch
    {
        Paragraph paragraph => Normal(paragraph.Text.Text),
        Bullets when i > 0 && blocks[i - 1] is Heading heading =>
            Normal(heading.Text.Text) + ":" + Normal(Words(blocks[i])),
        _ => null,
    };

    static string Words(Block block) => BlockWriter.Plain([block]);

    static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                normal.Append(char.ToLowerInvariant(c));

        return normal.ToString();
    }
}
