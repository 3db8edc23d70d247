using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Reads what somebody worked as, for whom and when.</summary>
static class EmploymentReader
{
    const int LongestName = 80;

    public static IReadOnlyList<FoundAt<Employment>> Find(ResumeSections sections, DateOnly today)
    {
        var entries = sections.Of(SectionKind.Experience).SelectMany(s => DatedEntries.Of(s.Lines, orSingle: true)).ToList();
        var parts = entries.Select(e => EntryParts.Of(e.Head).Where(p => p.Text.Length is > 1 and <= LongestName && !EntryParts.IsPlace(p.Text)).ToList()).ToList();
        var isTitleFirst = IsTitleFirst(parts);

        return
        [
            .. entries.Zip(parts, (entry, pieces) => Read(entry, pieces, isTitleFirst))
                .Where(e => e is not null)
                .Select(e => e!)
                .OrderByDescending(e => e.Value.IsCurrent)
                .ThenByDescending(e => e.Value.From!.Year * 12 + (e.Value.From.Month ?? 0)),
        ];
    }

    /// <summary>As the entries that can be told apart do it, the others do, too.</summary>
    static bool IsTitleFirst(List<List<(string Text, ResumeLine Line)>> all)
    {
        var votes = 0;
        foreach (var parts in all.Where(p => p.Count > 1))
            if (TitleAt(parts) is >= 0 and var at && parts.Count(p => IsTitle(p.Text)) == 1)
                votes += at == 0 ? 1 : -1;

        return votes >= 0;
    }

    static FoundAt<Employment>? Read(DatedEntry entry, List<(string Text, ResumeLine Line)> parts, bool isTitleFirst)
    {
        if (parts.Count == 0)
            return null;

        var title = TitleAt(parts);
        if (title < 0 && parts.Count > 1)
            title = isTitleFirst ? 0 : 1;
        else if (title >= 0 && parts.Count > 1 && parts.Count(p => IsTitle(p.Text)) == parts.Count)
            title = isTitleFirst ? 0 : Math.Min(1, parts.Count - 1);

        var others = parts.Where((_, at) => at != title).Select(p => p.Text).ToList();
        var employer = others.Find(o => ResumeWords.IsEmployer(o) && !IsTitle(o)) ?? others.Find(o => ResumeWords.IsEmployer(o)) ?? others.Find(o => !IsTitle(o)) ?? others.FirstOrDefault();
        var line = parts.Find(p => p.Text == (employer ?? parts[0].Text)).Line;
        var shown = line.Text == entry.DateLine.Text ? line : OriginalOf(entry, line);

        return shown.At(new Employment(title >= 0 ? parts[title].Text : null, employer, entry.Range.From, entry.Range.To, entry.Range.IsCurrent));
    }

    /// <summary>The line of the date stands in the heading without its date: it is shown as it is in the file.</summary>
    static ResumeLine OriginalOf(DatedEntry entry, ResumeLine line) =>
        entry.DateLine.Text.Length > line.Text.Length && entry.Range.Without(entry.DateLine.Text) == line.Text ? entry.DateLine : line;

    static int TitleAt(List<(string Text, ResumeLine Line)> parts)
    {
        var sure = parts.FindIndex(p => IsTitle(p.Text));

        return sure >= 0 ? sure : parts.Count > 1 ? parts.FindIndex(p => ResumeWords.IsTitle(p.Text)) : parts.FindIndex(p => ResumeWords.IsTitle(p.Text) && !ResumeWords.IsEmployer(p.Text));
    }

    static bool IsTitle(string text) => ResumeWords.IsTitle(text) && !ResumeWords.Has(text, WordKind.Legal) && !(ResumeWords.IsEmployer(text) && !ResumeWords.Is(text.Split(' ')[^1], WordKind.Role));
}
