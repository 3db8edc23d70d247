using System.Net;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>
/// Reads a posting that is one text: front matter or a headline, lines of facts, and then the description. What the
/// fields hold already counts more than what the text says.
/// </summary>
static class PostingReader
{
    const int LongestHead = 40;
    const int LongestSearched = 20_000;

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
        var line = HtmlLines.Plain(first);
        if (LabelLine.Of(line) is { Field: Field.Company or Field.Title })
        {
            ReadLabels(html, fields);
            return;
        }

        var head = RunOnLine.HeadOf(line);
        var isHeadline = LabelRun.Read(line, fields) || Headline.ReadCompound(line[..head].TrimEnd(), fields);
        var runsOn = isHeadline && head < line.Length ? line[head..].Trim(' ', '|') : "";

        fields.Add(Field.CompanyUrl, HtmlLines.Link(first));
        if (isHeadline && !fields.Has(Field.Title))
            AddTitle(runsOn + "\n" + HtmlLines.Plain(rest[..Math.Min(rest.Length, LongestSearched)]), fields);
        fields.Add(Field.Description, !isHeadline ? html : runsOn.Length > 0 ? $"<p>{WebUtility.HtmlEncode(runsOn)}</p>{rest}" : rest);
    }

    // "Company: Acme", "Role: Baker", each on a line of its own.
    static void ReadLabels(string html, JobFields fields)
    {
        for (var i = 0; i < LongestHead; i++)
        {
            var (first, rest) = HtmlLines.Part(html);
            var line = HtmlLines.Plain(first);
            if (!LabelRun.Read(line, fields) && LabelLine.Of(line) is null)
                break;
            if (LabelLine.Of(line) is { } one)
                fields.Add(one.Field, one.Words);
            html = rest;
        }

        if (!fields.Has(Field.Title))
            AddTitle(HtmlLines.Plain(html[..Math.Min(html.Length, LongestSearched)]), fields);
        fields.Add(Field.Description, html);
    }

    // Where a headline is plain but for what is wanted, the text says that, of one job or of many.
    static void AddTitle(string text, JobFields fields)
    {
        if (RoleTitle.In(text) is { } role)
            fields.Add(Field.Title, role);
        else if (fields.Has(Field.Location) || fields.Has(Field.EmploymentType) || RoleTitle.IsWanted(text))
            fields.AddFallback(Field.Title, "Open roles");
    }

    static void ReadText(string text, JobFields fields)
    {
        var lines = text.Split('\n').ToList();
        PageTail.Cut(lines, fields);
        PartFirst(lines);
        var from = ReadHead(lines, fields);
        if (fields.Has(Field.Company) && !fields.Has(Field.Title))
            AddTitle(text[..Math.Min(text.Length, LongestSearched)], fields);

        ReadSections(lines, fields);
        if (fields.Has(Field.Title) && !fields.Has(Field.Company))
            fields.Add(Field.Company, SelfIntroduction.CompanyIn(text));
        fields.Add(Field.Description, string.Join('\n', lines.Skip(from)).Trim());
    }

    static void PartFirst(List<string> lines)
    {
        var head = RunOnLine.HeadOf(lines[0]);
        if (head == lines[0].Length)
            return;

        lines.Insert(1, lines[0][head..].Trim(' ', '|'));
        lines[0] = lines[0][..head].TrimEnd();
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
