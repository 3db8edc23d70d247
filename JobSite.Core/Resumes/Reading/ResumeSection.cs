using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>A part of a résumé, without its heading.</summary>
sealed record ResumeSection(SectionKind Kind, IReadOnlyList<ResumeLine> Lines);
