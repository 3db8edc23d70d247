using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import;

/// <summary>What whoever imports says about a file; all of it may be left to the file itself.</summary>
public sealed record FormatOptions
{
    public static readonly FormatOptions None = new();

    /// <summary>The name of a format, to use it without looking.</summary>
    public string? Format { get; init; }

    public FieldMap Map { get; init; } = FieldMap.Empty;

    /// <summary>The name of the source, where the file's own is not to be used.</summary>
    public string? Source { get; init; }
}
