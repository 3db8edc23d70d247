using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>Finds headings and lists among lines that only look like them.</summary>
sealed class Outline
{
    const int LongestItem = 220;
    const int FewestItems = 3;
    const int ParagraphOfItsOwn = 100;

    readonly List<Line> lines;
    readonly HeadingLines headings;
    readonly List<Block> blocks = [];
    readonly List<Prose> words = [];
    int at;

    Outline(IEnumerable<Block> found)
    {
        lines = Line.Of(found);
        headings = new(lines);
    }

    public static List<Block> Of(IEnumerable<Block> blocks)
    {
        var outline = new Outline(blocks);
        while (outline.at < outline.lines.Count)
            outline.Step();
        outline.Flush();

        return outline.blocks;
    }

    void Step()
    {
        var line = lines[at];
        if (line.StartsParagraph)
            Flush();

        if (line.Whole is { } whole)
        {
            Flush();
            blocks.Add(whole is Heading heading ? heading with { Text = WithoutColon(heading.Text) } : whole);
            at++;
        }
        else if (line.IsItem && IsListItem(line))
            ReadList();
        else if (headings.Level(at) is { } level)
        {
            Flush();
            blocks.Add(new Heading(level, WithoutColon(line.Text.WithoutStrong())));
            at++;
            ReadUnmarkedList();
        }
        else if (HeadingLines.LeadingEnd(line.Text) is { } end)
        {
            Flush();
            blocks.Add(new Heading(HeadingLines.Large, WithoutColon(line.Text.Slice(0, end).WithoutStrong())));
            words.Add(line.Text.From(end));
            at++;
        }
        else
        {
            if (words.Count > 0 && Math.Max(words[^1].Text.Length, line.Text.Text.Length) > ParagraphOfItsOwn)
                Flush();
            words.Add(line.Text);
            at++;
        }
    }

    void Flush()
    {
        if (words.Count > 0)
            blocks.Add(new Paragraph(Prose.Join("\n", words)));
        words.Clear();
    }

    /// <summary>A number alone is none: "2. Stock" may be a street, "401." a year. Two in order are a list.</summary>
    bool IsListItem(Line line) => line.Mark!.Value.Number is not { } number
        || (number == 1 && lines.Skip(at + 1).Take(12).Any(l => l.Mark?.Number == 2));

    void ReadList()
    {
        Flush();
        var ordered = lines[at].Mark!.Value.Number is not null;
        var items = new List<Bullet>();
        for (; at < lines.Count && lines[at].Mark is { } mark; at++)
        {
            var isNumber = mark.Number is not null;
            if (isNumber && (!ordered || mark.Number != items.Count + 1))
                break;

            var text = mark.Without(lines[at].Text);
            if (ordered && !isNumber && items.Count > 0)
                items[^1] = items[^1] with { Nested = new(false, [.. items[^1].Nested?.Items ?? [], new(text)]) };
            else if (!text.IsEmpty)
                items.Add(new(text));
        }

        if (items.Count == 0)
            return;
        if (blocks is [.., Bullets last] && !ordered && !last.Ordered && lines[at - 1].Whole is null)
            blocks[^1] = last with { Items = [.. last.Items, .. items] };
        else
            blocks.Add(new Bullets(ordered, items));
    }

    /// <summary>Lines under a heading that lost their bullets when they were copied.</summary>
    void ReadUnmarkedList()
    {
        var heading = blocks[^1] as Heading;
        var end = at;
        while (end < lines.Count && IsUnmarkedItem(end) && !IsSentenceAfter(end))
            end++;

        var isList = end - at >= FewestItems && (lines[at - 1].Text.Text.EndsWith(':')
            || HeadingWords.KindOf(heading!.Text.Text, null) is SectionKind.Responsibilities or SectionKind.MustHave
                or SectionKind.NiceToHave or SectionKind.Benefits);
        if (!isList)
            return;

        blocks.Add(new Bullets(false, [.. lines[at..end].Select(l => new Bullet(l.Text))]));
        at = end;
    }

    bool IsUnmarkedItem(int index)
    {
        var line = lines[index];
        var text = line.Text.Text;

        return line.IsWords && text.Length <= LongestItem && !text.EndsWith(':') && headings.Level(index) is null
            && (text.IndexOf(". ", StringComparison.Ordinal) < 0 || !text.EndsWith('.')) && !HeadingLines.IsFact(text);
    }

    /// <summary>A paragraph of its own that is written as a sentence, after lines that are not.</summary>
    bool IsSentenceAfter(int index) =>
        index > at && lines[index].StartsParagraph && lines[index].Text.Text.EndsWith('.')
            && !lines[at].Text.Text.EndsWith('.');

    static Prose WithoutColon(Prose heading) => heading.Slice(0, heading.Text.TrimEnd(':', '：', ' ').Length);
}
