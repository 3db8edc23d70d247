using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace JobSite.Core.Resumes.Formats;

/// <summary>Collects the lines of paragraphs and tables, in their order.</summary>
sealed class WordLines(CancellationToken cancel)
{
    const int DeepestTable = 8;
    const int PointsOfTitle = 26;

    int letters;

    public List<ResumeLine> All { get; } = [];

    public void Add(OpenXmlElement block, int flow = 0, int depth = 0)
    {
        cancel.ThrowIfCancellationRequested();
        if (block is Paragraph paragraph)
            AddParagraph(paragraph, flow, depth);
        else if (block is Table table && depth < DeepestTable)
            foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table))
                AddRow(row, flow, depth);
    }

    void AddParagraph(Paragraph paragraph, int flow, int depth)
    {
        var like = Look(paragraph, flow);
        foreach (var text in Words(paragraph).Split('\n'))
            if (LineText.Line(text, like) is { } line)
                Keep(line with { IsItem = line.IsItem || like.IsItem });

        if (depth < DeepestTable)
            foreach (var inner in paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any()))
                foreach (var block in inner.ChildElements)
                    Add(block, flow: 1, depth + 1);
    }

    void Keep(ResumeLine line)
    {
        if ((letters += line.Text.Length) > ResumeLimits.Characters)
            throw RefusedFileException.TooLong;

        All.Add(line);
    }

    /// <summary>Cells of a line or two stand beside each other; longer ones are columns of the page.</summary>
    void AddRow(TableRow row, int flow, int depth)
    {
        var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).ToList();
        if (cells.All(c => c.Descendants<Paragraph>().Count(p => p.InnerText.Length > 0) <= 2 && !c.Descendants<Table>().Any()))
        {
            var text = string.Join('\t', cells.Select(c => string.Join(", ", c.Descendants<Paragraph>().Select(Words).Where(t => t.Length > 0))));
            if (LineText.Line(text.Replace('\n', ' '), new("", Flow: flow)) is { } line)
                Keep(line);
            return;
        }

        var widest = cells.MaxBy(c => c.InnerText.Length);
        foreach (var cell in cells)
            foreach (var block in cell.ChildElements)
                Add(block, cell == widest ? flow : 1, depth + 1);
    }

    static string Words(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var part in paragraph.Descendants().Where(d => (d is RunText or TabChar or Break or CarriageReturn) && IsOwn(d, paragraph)))
            words.Append(part switch { RunText t => t.Text.Replace('\n', ' '), TabChar => "\t", _ => "\n" });

        return words.ToString();
    }

    static bool IsOwn(OpenXmlElement element, Paragraph paragraph) =>
        element.Ancestors<Paragraph>().First() == paragraph && !element.Ancestors<AlternateContentFallback>().Any();

    static ResumeLine Look(Paragraph paragraph, int flow)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var runs = paragraph.Elements<Run>().Where(r => r.InnerText.Trim().Length > 0).ToList();
        var size = runs.Select(r => int.TryParse(r.RunProperties?.FontSize?.Val?.Value, out var half) ? half / 2.0 : 0).DefaultIfEmpty().Max();

        return new("", Flow: flow, Size: style is "Title" or "Titel" ? PointsOfTitle : size,
            IsBold: runs.Count > 0 && runs.TrueForAll(r => r.RunProperties?.Bold is { } bold && bold.Val?.Value is not false),
            IsHeading: style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.StartsWith("berschrift", StringComparison.Ordinal),
            IsItem: paragraph.ParagraphProperties?.NumberingProperties is not null || style.Contains("Bullet", StringComparison.Ordinal));
    }
}
