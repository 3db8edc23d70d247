namespace JobSite.Core.Resumes.Formats;

/// <summary>The text of a file, line by line, in the order in which people read it.</summary>
/// <param name="Links">Addresses that lie behind words.</param>
sealed record ResumeText(ResumeFormat Format, IReadOnlyList<ResumeLine> Lines, IReadOnlyList<FoundAt<string>> Links);
