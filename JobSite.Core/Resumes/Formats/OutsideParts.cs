using System.IO.Compression;
using System.Xml;

namespace JobSite.Core.Resumes.Formats;

/// <summary>Parts of a Word document that are loaded from elsewhere when somebody opens it. Links that one clicks are none.</summary>
static class OutsideParts
{
    const int MostCharacters = 2_000_000;

    public static void Check(ZipArchiveEntry relationships)
    {
        using var stream = relationships.Open();
        using var reader = XmlReader.Create(stream, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
        });
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && IsLoaded(reader))
                throw new RefusedFileException("This Word document loads parts of itself from another place. Save it as PDF and try again.");
    }

    static bool IsLoaded(XmlReader reader) =>
        reader.GetAttribute("TargetMode") is "External"
        && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true
        && !IsOnOwnDisk(reader.GetAttribute("Target") ?? "");

    /// <summary>The template that Word remembers: "file:///C:\Users\…\Normal.dotm".</summary>
    static bool IsOnOwnDisk(string target)
    {
        var path = target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) ? target["file:///".Length..] : target;

        return !path.Contains("//", StringComparison.Ordinal) && !path.StartsWith('\\') && !path.StartsWith('/')
            && (path is [_, ':', ..] || !path.Contains(':'));
    }
}
