namespace JobSite.Core.Resumes;

/// <summary>A language that somebody speaks.</summary>
/// <param name="Code">ISO 639-1 ("de").</param>
/// <param name="Level">A level of the CEFR ("B2"), "native", or null where the file says nothing that means one.</param>
public sealed record ReadLanguage(string Code, string? Level = null);
