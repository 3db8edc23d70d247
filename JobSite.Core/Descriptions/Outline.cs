using JobSite.Core.Text;

namespace JobSite.Core.Descriptions;

/// <summary>Finds headings and lists among lines that only look like them.</summary>
sealed class Outline
{
    const int LongestHeading = 90;
    const int LongestItem = 220;
    const int FewestItems = 3;
    const int ParagraphOfItsOwn = 100;
    const int None = -1;
    const int LikeHeading = 5;
    const int LikeSmallHeading = 6;

    readonly List<Line> lines;
    readonly int?[] levels;
    readonly List<Block> blocks = [];
    readonly List<Prose> words = [];
    int at;

    Outline(IEnumerable<Block> found)
    {
        lines = Line.Of(found);
        levels = new int?[lines.Count];
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
        else if (HeadingLevel(at) is { } level)
        {
            Flush();
            blocks.Add(new Heading(level, WithoutColon(line.Text.WithoutStrong())));
            at++;
            ReadUnmarkedList();
        }
        else if (LeadingHeading(line.Text) is { } end)
        {
            Flush();
            blocks.Add(new Heading(LikeHeading, WithoutColon(line.Text.Slice(0, end).WithoutStrong())));
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
        while (end < lines.Count && IsUnmarkedItem(end))
            end++;

        var isList = end - at >= FewestItems && (lines[at - 1].Text.Text.EndsWith(':')
            || HeadingWords.KindOf(heading!.Text.Text, null) is SectionKind.Responsibilities or SectionKind.MustHave or SectionKind.NiceToHave or SectionKind.Benefits);
        if (!isList)
            return;

        blocks.Add(new Bullets(false, [.. lines[at..end].Select(l => new Bullet(l.Text))]));
        at = end;
    }

    bool IsUnmarkedItem(int index)
    {
        var line = lines[index];
        var text = line.Text.Text;

        return line.IsWords && text.Length <= LongestItem && !text.EndsWith(':') && HeadingLevel(index) is null
            && (text.IndexOf(". ", StringComparison.Ordinal) < 0 || !text.EndsWith('.')) && !IsFact(text);
    }

    /// <summary>"Job Type: Full-time"</summary>
    static bool IsFact(string text) => text.IndexOf(": ", StringComparison.Ordinal) is > 2 and < 25 and var colon && !text.AsSpan(0, colon).Contains(',');

    int? HeadingLevel(int index) => (levels[index] ??= FindHeadingLevel(lines[index], index) ?? None) is var level and not None ? level : null;

    int? FindHeadingLevel(Line line, int index)
    {
        var text = line.Text.Text;
        if (!line.IsWords || text.Length is > LongestHeading or < 2 || text.Contains(". ", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
            return null;
        if (line.Text.IsStrong && text[^1] is not ('.' or ',' or ';') && IsFollowed(index) && text.Any(char.IsLetter))
            return LikeHeading;
        if (IsCapitals(text) && IsFollowed(index) && !IsCapitals(lines[index + 1].Text.Text))
            return LikeHeading;
        if (text[^1] is ':' or '：' && IsFollowed(index) && (IsFollowedByList(index) || IsAlone(index) || HeadingWords.KindOf(text, null) is not null))
            return LikeSmallHeading;

        return HeadingWords.IsUsual(text) && IsFollowed(index) ? LikeSmallHeading : null;
    }

    bool IsFollowed(int index) => index + 1 < lines.Count && lines[index + 1].Whole is not Heading;

    /// <summary>A short line between empty ones.</summary>
    bool IsAlone(int index) =>
        lines[index] is { StartsParagraph: true, Text.Text: { Length: < 60 } text } && lines[index + 1].StartsParagraph && text.AsSpan().Count(' ') < 7;

    bool IsFollowedByList(int index)
    {
        if (lines[index + 1 < lines.Count ? index + 1 : index].IsList)
            return true;

        return index + 2 < lines.Count && IsShort(lines[index + 1]) && IsShort(lines[index + 2]);
    }

    static bool IsShort(Line line) => line.IsWords && line.Text.Text.Length < LongestHeading && line.Text.Text[^1] is not ('.' or ':');

    static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || (char.IsLetter(c) && !char.IsUpper(c)))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4 && letters > text.Length / 2 && text[^1] != '.';
    }

    /// <summary>"<b>Requirements:</b> two years …": where the heading ends.</summary>
    static int? LeadingHeading(Prose line)
    {
        if (line.Runs.Count < 2 || !line.Runs[0].Emphasis.HasFlag(Emphasis.Strong) || line.Runs[0].Href is not null)
            return null;

        var first = line.Runs[0].Text;

        return first[^1] is ':' or '：' && HeadingWords.IsUsual(first) ? first.Length : null;
    }

    static Prose WithoutColon(Prose heading) => heading.Slice(0, heading.Text.TrimEnd(':', '：', ' ').Length);
}
