using JobSite.Core.Resumes.Formats;
using JobSite.Core.Resumes.Json;
using JobSite.Core.Resumes.Reading;

namespace JobSite.Core.Resumes;

/// <summary>
/// Reads résumés: a PDF, a Word document, JSON Resume or plain text, told apart by their content. A hostile file may cost it the process,
/// so a site asks <see cref="IResumeReading"/> instead.
/// </summary>
public static class ResumeReader
{
    const string Broken = "This file is broken and cannot be read. Save it anew, best as PDF, and try again.";

    public static ResumeAnswer Read(ReadOnlyMemory<byte> file, string fileName, DateOnly today, CancellationToken cancel = default)
    {
        if (file.Length == 0)
            return new ResumeRefusal("This file is empty. Choose another one.");
        if (file.Length > ResumeLimits.Bytes)
            return new ResumeRefusal($"This file is larger than {ResumeLimits.Bytes / 1024 / 1024} MB. Leave out pictures and try again.");

        try
        {
            return ReadWhole(file, fileName, today, cancel);
        }
        catch (RefusedFileException refused)
        {
            return new ResumeRefusal(refused.Message);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new ResumeRefusal(Broken); // the libraries throw whatever comes to them when a file breaks its format
        }
    }

    static ResumeReading ReadWhole(ReadOnlyMemory<byte> file, string fileName, DateOnly today, CancellationToken cancel)
    {
        var format = FileKind.Of(file.Span);
        if (format is ResumeFormat.JsonResume)
            return JsonResume.Read(file, today);

        var text = format switch
        {
            ResumeFormat.Pdf => PdfText.Read(file, cancel),
            ResumeFormat.Docx => WordText.Read(file, cancel),
            _ when ClaimsMore(fileName) => throw new RefusedFileException("This file is not what its name says. Save it anew as PDF and try again."),
            _ => PlainResume.Read(file),
        };

        return text.Lines.Count > 0 ? ResumeUnderstanding.Of(text, today, cancel) : throw RefusedFileException.NoText;
    }

    /// <summary>Text under the name of a format that it is not has been broken, or is meant to deceive somebody.</summary>
    static bool ClaimsMore(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".pdf" or ".docx" or ".doc" or ".odt";
}
