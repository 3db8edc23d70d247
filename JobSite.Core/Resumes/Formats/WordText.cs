using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace JobSite.Core.Resumes.Formats;

/// <summary>The text of a Word document: of its head, its paragraphs, tables and boxes. Pictures, fields and embedded files are left alone.</summary>
static class WordText
{
    const int MostInPart = 8_000_000;

    public static ResumeText Read(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        WordFile.Check(file);
        using var stream = new MemoryStream(file.ToArray(), writable: false);
        using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostInPart });
        var main = word.MainDocumentPart ?? throw RefusedFileException.NoText;

        var lines = new WordLines(cancel);
        foreach (var header in main.HeaderParts)
            AddAll(header, lines);
        AddAll(main, lines);

        return new(ResumeFormat.Docx, lines.All, [.. Links(main), .. main.HeaderParts.SelectMany(Links)]);
    }

    static void AddAll(OpenXmlPart part, WordLines lines)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            while (reader.IsStartElement && Blocks.Contains(reader.ElementType) && reader.LoadCurrentElement() is { } block)
                lines.Add(block);
    }

    static readonly Type[] Blocks = [typeof(Paragraph), typeof(Table)];

    static IEnumerable<FoundAt<string>> Links(OpenXmlPart part) =>
        part.HyperlinkRelationships.Select(r => new FoundAt<string>(r.Uri.OriginalString, ""));
}
