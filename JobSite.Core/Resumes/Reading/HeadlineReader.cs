using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds what somebody does, in a line: below their name, else what they work as now or last did.</summary>
static class HeadlineReader
{
    const int LinesLookedAt = 10;
    const int Longest = 100;

    public static FoundAt<string>? Find(ResumeSections sections, string? name, IReadOnlyList<FoundAt<Employment>> employments)
    {
        foreach (var line in sections.Lines(SectionKind.Head, SectionKind.Contact).Take(LinesLookedAt))
            if (Titled(line, name) is { } headline)
                return line.At(headline);

        return employments.FirstOrDefault(e => e.Value.Title is { } title && ResumeWords.IsTitle(title)) is { } last ? new(last.Value.Title!, last.Line, last.Page) : null;
    }

    static string? Titled(ResumeLine line, string? name)
    {
        if (line.Text.Contains('@') || DateRange.In(line.Text) is not null)
            return null;
        if (IsHeadline(line.Text) && !StartsWith(line.Text, name))
            return line.Text.Replace('\t', ' ');

        return line.Text.Split(["\t", "|", "•", "·", " - ", " – ", " — ", ","], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(p => IsHeadline(p) && !StartsWith(p, name));
    }

    static bool StartsWith(string text, string? name) => name is not null && text.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    static bool IsHeadline(string text) =>
        text.Length <= Longest && !text.Contains(':') && !text.Contains('\t') && !text.EndsWith('.') && text.Count(c => c == ' ') < 11 && ResumeWords.IsTitle(text);
}
