namespace JobSite.Core.Candidates;

/// <param name="Code">ISO 639-1 ("de").</param>
/// <param name="Level">A level of the CEFR ("B2"), "native", or null where nothing is said.</param>
public sealed record SpokenLanguage(string Code, string? Level = null);
