using System.Text;

namespace JobSite.Core.Resumes.Formats;

/// <summary>What a file is, by its first bytes. Its name counts for nothing.</summary>
static class FileKind
{
    const int WhereMarkMayStand = 1024;

    static readonly (byte[] Start, string Sentence)[] Known =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "This is a Word document of the old kind (.doc), or one with a password. Save it as .docx or PDF and try again."),
        ("{\\rtf"u8.ToArray(), "RTF files are not read here. Save it as PDF or as a Word document (.docx) and try again."),
        ("MZ"u8.ToArray(), "This is a program, not a résumé."),
        ([0x7F, 0x45, 0x4C, 0x46], "This is a program, not a résumé."),
        ("#!"u8.ToArray(), "This is a program, not a résumé."),
        ([0x89, 0x50, 0x4E, 0x47], Picture),
        ([0xFF, 0xD8, 0xFF], Picture),
        ("GIF8"u8.ToArray(), Picture),
        ("RIFF"u8.ToArray(), Picture),
        ("Rar!"u8.ToArray(), Packed),
        ([0x37, 0x7A, 0xBC, 0xAF], Packed),
        ([0x1F, 0x8B], Packed),
    ];

    const string Picture = "This is a picture: there is no text in it that could be read. Save the résumé as PDF from the program it was written in.";
    const string Packed = "This is a packed file. Unpack it, and choose the résumé in it.";
    const string WebPage = "This is a web page. Print it to PDF from the browser and try again.";

    public static ResumeFormat Of(ReadOnlySpan<byte> file)
    {
        foreach (var (start, sentence) in Known)
            if (file.StartsWith(start))
                throw new RefusedFileException(sentence);

        if (file[..Math.Min(file.Length, WhereMarkMayStand)].IndexOf("%PDF-"u8) >= 0)
            return ResumeFormat.Pdf;
        if (file.StartsWith("PK"u8) && file.Length > 3 && file[2] is 3 or 5)
            return ResumeFormat.Docx;

        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, WhereMarkMayStand)]).TrimStart('\u00EF', '\u00BB', '\u00BF').TrimStart();
        if (IsMarkup(head))
            throw new RefusedFileException(WebPage);

        return head is ['{', ..] ? ResumeFormat.JsonResume : ResumeFormat.PlainText;
    }

    static bool IsMarkup(string start) =>
        start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<script", StringComparison.OrdinalIgnoreCase) || start.Contains("<body", StringComparison.OrdinalIgnoreCase);
}
