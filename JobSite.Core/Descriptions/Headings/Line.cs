using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>A line of a paragraph with what it looks like, or a block that is not made of lines.</summary>
sealed record Line(Prose Text, LineMark? Mark, bool StartsParagraph, Block? Whole = null)
{
    public static List<Line> Of(IEnumerable<Block> blocks)
    {
        var lines = new List<Line>();
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                lines.Add(new(Prose.Empty, null, true, block));
                continue;
            }

            var first = true;
            foreach (var line in paragraph.Text.Lines().Where(l => !l.IsEmpty && !IsRule(l.Text)))
            {
                lines.Add(new(line, LineMark.Of(line.Text), first));
                first = false;
            }
        }

        return lines;
    }

    /// <summary>"-----"</summary>
    static bool IsRule(string text) => text.Length >= 3 && text.AsSpan().Trim("-=_*~—–•·.#").IsWhiteSpace();

    public bool IsItem => Mark is not null;

    public bool IsList => IsItem || Whole is Bullets;

    /// <summary>Words that are neither item nor heading yet.</summary>
    public bool IsWords => Whole is null && Mark is null;
}
