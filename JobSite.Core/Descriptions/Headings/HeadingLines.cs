using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>Tells which lines are headings by their look, their words and what follows them.</summary>
sealed class HeadingLines(IReadOnlyList<Line> lines)
{
    /// <summary>Bold or in capitals; below all real headings.</summary>
    public const int Large = 5;

    /// <summary>Told only by a colon or by its words.</summary>
    public const int Small = 6;

    const int LongestHeading = 90;
    const int None = -1;

    readonly int?[] levels = new int?[lines.Count];

    /// <summary>How large a heading this line is, or null where it is none.</summary>
    public int? Level(int index) =>
        (levels[index] ??= Find(lines[index], index) ?? None) is var level and not None ? level : null;

    int? Find(Line line, int index)
    {
        var text = line.Text.Text;
        if (!line.IsWords || text.Length is > LongestHeading or < 2 || IsChineseSentence(text)
            || text.Contains(". ", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
            return null;
        if (line.Text.IsStrong && text[^1] is not ('.' or ',' or ';') && IsFollowed(index) && text.Any(char.IsLetter))
            return Large;
        if (IsCapitals(text) && IsFollowed(index) && !IsCapitals(lines[index + 1].Text.Text))
            return Large;
        if (text[^1] is ':' or '：' && IsFollowed(index)
            && (IsFollowedByList(index) || IsAlone(index) || HeadingWords.KindOf(text, null) is not null))
            return Small;

        return IsFollowed(index) && (HeadingWords.IsUsual(text) || IsTitleOfList(index)) ? Small : null;
    }

    /// <summary>Its signs say in twenty what takes sixty letters, and it has commas of its own.</summary>
    static bool IsChineseSentence(string text) =>
        text[0] > '\u2E80' && (text.Length > 30 || text.Contains('，') || text.Contains('。'));

    bool IsFollowed(int index) => index + 1 < lines.Count && lines[index + 1].Whole is not Heading;

    /// <summary>"Main tasks", and then bullets.</summary>
    bool IsTitleOfList(int index) =>
        lines[index + 1].IsList && lines[index].Text.Text is { Length: < 60 } text && char.IsUpper(text[0])
            && text[^1] is not ('.' or ',' or ';' or ')')
        && text.AsSpan().Count(' ') < 7 && !IsFact(text);

    /// <summary>A short line between empty ones.</summary>
    bool IsAlone(int index) =>
        lines[index] is { StartsParagraph: true, Text.Text: { Length: < 60 } text } && lines[index + 1].StartsParagraph
            && text.AsSpan().Count(' ') < 7;

    bool IsFollowedByList(int index)
    {
        if (lines[index + 1 < lines.Count ? index + 1 : index].IsList)
            return true;

        return index + 2 < lines.Count && IsShort(lines[index + 1]) && IsShort(lines[index + 2]);
    }

    static bool IsShort(Line line) =>
        line.IsWords && line.Text.Text.Length < LongestHeading && line.Text.Text[^1] is not ('.' or ':');

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

    /// <summary>"Job Type: Full-time"</summary>
    public static bool IsFact(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 2 and < 25 and var colon
            && !text.AsSpan(0, colon).Contains(',');

    /// <summary>"<b>Requirements:</b> two years …": where the heading ends.</summary>
    public static int? LeadingEnd(Prose line)
    {
        if (line.Runs.Count < 2 || !line.Runs[0].Emphasis.HasFlag(Emphasis.Strong) || line.Runs[0].Href is not null)
            return null;

        var first = line.Runs[0].Text;

        return first[^1] is ':' or '：' && HeadingWords.IsUsual(first) ? first.Length : null;
    }
}
