using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>The bullet or number in front of a line of plain text.</summary>
readonly record struct LineMark(int Length, int? Number)
{
    /// <summary>Null where the line has none. Its length is what to leave out.</summary>
    public static LineMark? Of(string line)
    {
        if (line.Length < 2)
            return null;

        var next = line[1];
        return line[0] switch
        {
            '•' or '●' or '▪' or '◦' or '‣' or '⁃' or '∙' or '·' or '○' or '■' or '►' or '▸' or '➢' or '✔' or '✓'
                or '➤' => new(1, null),
            '-' or '–' or '—' or '*' or '+' or 'o' or '~' when next is ' ' => new(2, null),
            '-' or '–' or '*' when char.IsLetter(next) && line[0] != '*' => new(1, null),
            >= '0' and <= '9' => Numbered(line),
            '(' =>
                Numbered(line[1..]) is { } inner && line[inner.Length..].StartsWith(')')
                    ? new(inner.Length + 1, inner.Number)
                    : null,
            _ => null,
        };
    }

    static LineMark? Numbered(string line)
    {
        var end = 0;
        while (end < 2 && end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        if (end == 0 || end + 1 >= line.Length)
            return null;

        var isMark = line[end] switch
        {
            '.' => line[end + 1] == ' ' || line[end + 1] > '\u2E80' || char.IsLetter(line[end + 1]),
            ')' => true,
            '、' or '．' or '）' => true,
            _ => false,
        };

        return isMark
            ? new(end + 1, int.Parse(line.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    public Prose Without(Prose line) => line.From(Length);
}
