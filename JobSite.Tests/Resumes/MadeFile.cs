using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace JobSite.Tests.Resumes;

/// <summary>Files of our own making: the same words as PDF or as Word document.</summary>
static class MadeFile
{
    const double Top = 780, LineHeight = 15, Left = 50;

    /// <param name="pages">Each with its columns beside each other.</param>
    public static byte[] Pdf(params (double X, string Text)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var columns in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, text) in columns)
            {
                var y = Top;
                foreach (var line in text.Split('\n'))
                {
                    if (line.Length > 0)
                        page.AddText(line, 10, new PdfPoint(x, y), font);
                    y -= LineHeight;
                }
            }
        }

        return builder.Build();
    }

    public static byte[] Pdf(params string[] pages) => Pdf([.. pages.Select(p => new[] { (Left, p) })]);

    public static byte[] Word(string text) => Word([.. text.Split('\n').Select(Line)]);

    /// <summary>A table of two columns: what it is about, and what there is to say.</summary>
    public static byte[] WordTable(params (string Label, string Words)[] rows) =>
        Word(new Table(rows.Select(r => new TableRow(Cell(r.Label), Cell(r.Words)))));

    public static byte[] Word(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            word.AddMainDocumentPart().Document = new Document(new Body(blocks));

        return stream.ToArray();
    }

    static TableCell Cell(string text) => new(text.Split('\n').Select(Line));

    static Paragraph Line(string text) => new(new Run(new RunText(text) { Space = SpaceProcessingModeValues.Preserve }));
}
