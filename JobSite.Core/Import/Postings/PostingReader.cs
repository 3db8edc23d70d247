using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>
/// Reads a posting that is one text: front matter or a headline, lines of facts, and then the description. What the
/// fields hold already counts more than what the text says.
/// </summary>
static class PostingReader
{
    const int LongestHead = 40;

    public static void Read(string text, JobFields fields)
    {
        text = text.ReplaceLineEndings("\n").Trim();
        var body = FrontMatter.Read(text, fields);

        if (body > 0)
            fields.Add(Field.Description, text[body..]);
        else if (HtmlLines.IsHtml(text[..Math.Min(text.Length, 4000)]) && !text.StartsWith('#'))
            ReadHtml(text, fields);
        else
            ReadText(text, fields);
    }

    static void ReadHtml(string html, JobFields fields)
    {
        var (first, rest) = HtmlLines.Part(html);
        var isHeadline = Headline.ReadCompound(HtmlLines.Plain(first), fields);

        fields.Add(Field.CompanyUrl, HtmlLines.Link(first));
        if (isHeadline && !fields.Has(Field.Title) && Words.RoleIn(HtmlLines.Plain(rest[..Math.Min(rest.Length, 20_000)])) is { } role)
            fields.Add(Field.Title, role);
        fields.Add(Field.Description, isHeadline ? rest : html);
    }

    static void ReadText(string text, JobFields fields)
    {
        var lines = text.Split('\n').ToList();
        PageTail.Cut(lines, fields);
        var from = ReadHead(lines, fields);

        ReadSections(lines, fields);
        fields.Add(Field.Description, string.Join('\n', lines.Skip(from)).Trim());
    }

    // Returns where the description begins.
    static int ReadHead(List<string> lines, JobFields fields)
    {
        var sawTitle = fields.Has(Field.Title);

        for (var i = 0; i < Math.Min(lines.Count, LongestHead); i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.All(c => c is '-' or '=' or '*'))
                continue;
            if (LabelLine.Of(line) is { } label)
                fields.Add(label.Field, label.Words);
            else if (FactsLine.Read(line, fields))
                continue;
            else if (!sawTitle && Headline.Read(line.TrimStart('#', ' ').Trim('*', ' '), fields))
                sawTitle = true;
            else if (!IsFurniture(line, fields))
                return i;
        }
        return 0;
    }

    // The title once more, or a heading that says only that this is a posting.
    static bool IsFurniture(string line, JobFields fields)
    {
        var words = line.TrimStart('#', ' ').Trim('*', ' ');

        return line.StartsWith('#') && words.Contains("posting", StringComparison.OrdinalIgnoreCase)
            || fields[Field.Title] is { } title && words.StartsWith(title, StringComparison.OrdinalIgnoreCase) && words.Length < title.Length + 60;
    }

    // Facts that stand further down, under a heading or behind a label in a language that has no other use for it.
    static void ReadSections(List<string> lines, JobFields fields)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var isChinese = lines[i].Length < 120 && lines[i].Any(c => c is >= '\u4E00' and <= '\u9FFF');
            if (isChinese && LabelLine.Of(lines[i]) is { } label)
                fields.Add(label.Field, label.Words);
            else if (LabelLine.OfHeading(lines[i]) is Field.Pay or Field.Location && lines.Skip(i + 1).Take(3).FirstOrDefault(l => l.Trim().Length > 0) is { Length: < 120 } next
                && LabelLine.Of(next) is null)
                fields.Add(LabelLine.OfHeading(lines[i])!.Value, next.Trim(' ', '-', '*'));
        }
    }
}
