namespace JobSite.Core.Resumes;

/// <summary>A month, or a year of which no month is told.</summary>
public sealed record ResumeMonth(int Year, int? Month = null);
