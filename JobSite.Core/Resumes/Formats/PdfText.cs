using JobSite.Core.Resumes.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace JobSite.Core.Resumes.Formats;

/// <summary>The text of a PDF. Nothing in it is run, followed or drawn.</summary>
static class PdfText
{
    const int DeepestNesting = 128;
    const int MostLinks = 100;

    static readonly NearestNeighbourWordExtractor Words = new(new() { MaxDegreeOfParallelism = 1 });

    public static ResumeText Read(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        using var pdf = Open(file);
        if (pdf.NumberOfPages > ResumeLimits.Pages)
            throw new RefusedFileException($"This PDF has {pdf.NumberOfPages} pages. A résumé has at most {ResumeLimits.Pages}: leave out the rest and try again.");

        var (lines, links, letters) = (new List<ResumeLine>(), new List<FoundAt<string>>(), 0);
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancel.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            if ((letters += page.Letters.Count) > ResumeLimits.Characters)
                throw RefusedFileException.TooLong;

            lines.AddRange(PageLayout.Lines(WordsOf(page), number));
            links.AddRange(page.GetHyperlinks().Take(MostLinks).Select(l => new FoundAt<string>(l.Uri ?? "", l.Text?.Trim() ?? "", number)));
        }

        return new(ResumeFormat.Pdf, lines, links);
    }

    static PdfDocument Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            return PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedFileException("This PDF is locked with a password. Save it without one and try again.");
        }
    }

    static List<PageWord> WordsOf(Page page) =>
    [
        .. page.GetWords(Words)
            .Where(w => w.TextOrientation is TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(w.Text))
            .Select(w => new PageWord(
                w.Text.Trim(), w.BoundingBox.Left, w.BoundingBox.Right, w.Letters[0].StartBaseLine.Y, w.Letters[0].PointSize, IsBold(w.FontName))),
    ];

    static bool IsBold(string? font) =>
        font is not null && (font.Contains("bold", StringComparison.OrdinalIgnoreCase) || font.Contains("black", StringComparison.OrdinalIgnoreCase) || font.Contains("heavy", StringComparison.OrdinalIgnoreCase));
}
