namespace JobSite.Core.Resumes;

/// <summary>Work that somebody did or does: as what, for whom, from when till when; null what the file does not tell.</summary>
public sealed record Employment(string? Title, string? Employer, ResumeMonth? From, ResumeMonth? To, bool IsCurrent);
