using System.Text.RegularExpressions;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Repairs;

/// <summary>
/// Takes out of a list what fell into it when it was copied: a heading before the items it belongs to, a sentence about
/// the posting at its end. Each repair is noted with its words, so that whoever wrote the list can say that it was
/// right.
/// </summary>
static partial class ListRepair
{
    const int LongestHeading = 90;
    const int Level = 6;

    public static List<Block> Repair(IEnumerable<Block> blocks, List<DescriptionNote> notes) =>
        [.. blocks.SelectMany(block => block is Bullets { Ordered: false } list ? Repair(list, notes) : [block])];

    static IEnumerable<Block> Repair(Bullets list, List<DescriptionNote> notes)
    {
        var items = new List<Bullet>();
        var sentence = Sentence(list.Items);

        for (var i = 0; i < list.Items.Count - (sentence is null ? 0 : 1); i++)
        {
            var item = list.Items[i];
            if (!IsHeading(list.Items, i))
            {
                items.Add(item);
                continue;
            }

            if (items.Count > 0)
                yield return list with { Items = [.. items] };
            items.Clear();
            notes.Add(new(NoteKind.ListRepaired, item.Text.Text));
            yield return new Heading(Level, item.Text.WithoutStrong()
                .Slice(0, item.Text.Text.TrimEnd(':', '：', ' ').Length));
        }

        if (items.Count > 0)
            yield return list with { Items = items };
        if (sentence is not null)
        {
            notes.Add(new(NoteKind.ListRepaired, sentence.Text.Text));
            yield return new Paragraph(sentence.Text);
        }
    }

    static bool IsHeading(IReadOnlyList<Bullet> items, int i) =>
        items[i].Nested is null && EndsAsHeading(items[i].Text.Text) && i + 1 < items.Count
            && !EndsAsHeading(items[i + 1].Text.Text);

    static bool EndsAsHeading(string text) =>
        text.Length is > 2 and <= LongestHeading && text[^1] is ':' or '：'
            && !text.Contains(". ", StringComparison.Ordinal) && !text.Contains('\n');

    /// <summary>
    /// The last item, where it is a sentence about the posting and the others are not written as sentences.
    /// </summary>
    static Bullet? Sentence(IReadOnlyList<Bullet> items)
    {
        if (items.Count < 3 || items[^1] is not { Nested: null } last || !last.Text.Text.EndsWith('.')
            || !AboutPosting().IsMatch(last.Text.Text))
            return null;

        var sentences = items.Take(items.Count - 1).Count(i => i.Text.Text.EndsWith('.'));

        return sentences * 2 < items.Count - 1 ? last : null;
    }

    [GeneratedRegex(@"^(?:(?:this|the) (?:position|role|job|opening|vacancy|posting|opportunity|salary|base salary"
        + @"|pay range)\b|please note\b|we are an equal|\S+ is an equal|diese (?:stelle|position)\b|ce poste\b"
        + @"|este (?:puesto|empleo)\b)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AboutPosting();
}
