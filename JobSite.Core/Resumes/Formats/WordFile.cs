using System.IO.Compression;

namespace JobSite.Core.Resumes.Formats;

/// <summary>What a ZIP file's table of contents says before anything in it is unpacked: whether it is a Word document, and a harmless one.</summary>
static class WordFile
{
    const int SmallEntry = 1024 * 1024;

    public static void Check(ReadOnlyMemory<byte> file)
    {
        using var zip = Open(file);
        if (zip.Entries.Count > ResumeLimits.Entries)
            throw new RefusedFileException("This file is made of too many parts to be a résumé. Save it as PDF and try again.");
        if (zip.Entries.Any(e => e.FullName.EndsWith("content.xml", StringComparison.Ordinal)) && zip.GetEntry("mimetype") is not null)
            throw new RefusedFileException("OpenDocument files are not read here. Save it as PDF or as a Word document (.docx) and try again.");
        if (zip.GetEntry("word/document.xml") is null || zip.GetEntry("[Content_Types].xml") is null)
            throw new RefusedFileException("This is a packed file (ZIP), not a Word document. Unpack it, and choose the résumé in it.");
        if (zip.Entries.Any(IsMacro))
            throw new RefusedFileException("This Word document has macros in it. Save it as a document without macros (.docx) or as PDF and try again.");
        if (zip.Entries.Sum(e => e.Length) > ResumeLimits.UnpackedBytes || zip.Entries.Any(IsBomb))
            throw new RefusedFileException("This file becomes far larger when it is unpacked than a résumé can be. Save it as PDF and try again.");

        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            OutsideParts.Check(entry);
    }

    static ZipArchive Open(ReadOnlyMemory<byte> file)
    {
        var zip = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
        _ = zip.Entries.Count; // reads the table, or throws

        return zip;
    }

    static bool IsMacro(ZipArchiveEntry entry) => Path.GetFileName(entry.FullName).StartsWith("vba", StringComparison.OrdinalIgnoreCase);

    static bool IsBomb(ZipArchiveEntry entry) => entry.Length > SmallEntry && entry.Length > ResumeLimits.Ratio * Math.Max(1, entry.CompressedLength);
}
