using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Makes sense of the lines of a résumé.</summary>
static class ResumeUnderstanding
{
    public static ResumeReading Of(ResumeText text, DateOnly today, CancellationToken cancel)
    {
        var sections = ResumeSections.Of(text.Lines);
        var email = ContactReader.Email(sections);
        var name = NameReader.Find(sections, text.Lines, email?.Value);
        cancel.ThrowIfCancellationRequested();

        var employments = EmploymentReader.Find(sections, today);
        var headline = HeadlineReader.Find(sections, name?.Value, employments);
        cancel.ThrowIfCancellationRequested();

        return new()
        {
            Format = text.Format,
            Name = name,
            Headline = headline,
            Email = email,
            Place = PlaceFinder.Find(sections, name?.Value),
            YearsOfExperience = YearsReader.Find(sections, employments, today),
            Skills = SkillReader.Find(sections, headline?.Value),
            Languages = LanguageReader.Find(sections),
            Links = ContactReader.Links(sections, text.Links),
            Summary = SummaryReader.Find(sections),
            Employments = employments,
            Schools = SchoolReader.Find(sections),
            Text = string.Join('\n', text.Lines.Select(l => l.Shown)),
        };
    }
}
