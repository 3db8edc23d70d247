namespace JobSite.Core.Resumes;

/// <summary>Why a file is not read: a whole sentence for whoever gave it, with what to do next.</summary>
public sealed record ResumeRefusal(string Sentence);
