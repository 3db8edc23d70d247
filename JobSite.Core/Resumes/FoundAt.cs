namespace JobSite.Core.Resumes;

/// <summary>Something that was read from a file, and where: the line as it stands there, and in a PDF its page, from 1.</summary>
public sealed record FoundAt<T>(T Value, string Line, int? Page = null);
