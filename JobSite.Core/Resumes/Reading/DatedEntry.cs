using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>An entry of a section that a date marks: its heading lines, the date taken out.</summary>
sealed record DatedEntry(DateRange Range, ResumeLine DateLine, IReadOnlyList<ResumeLine> Head);
