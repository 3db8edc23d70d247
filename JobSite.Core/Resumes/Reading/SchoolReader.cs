using System.Text.RegularExpressions;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds where somebody learned, so that whoever is not to know them cannot tell by it.</summary>
static class SchoolReader
{
    const int Longest = 90;

    static readonly Regex Trailing = new(@"[\s,(]*(?:(?:\d{1,2}[/.])?(?:19|20)\d\d.*)$", RegexOptions.NonBacktracking);

    public static IReadOnlyList<FoundAt<string>> Find(ResumeSections sections)
    {
        var found = new List<FoundAt<string>>();
        foreach (var section in sections.Of(SectionKind.Education))
        {
            var named = section.Lines.SelectMany(Named).ToList();
            found.AddRange(named);
            foreach (var entry in DatedEntries.Of(section.Lines, orSingle: true).Where(e => !e.Head.Any(h => named.Exists(n => h.Text.Contains(n.Value, StringComparison.Ordinal)))))
                if (Rest(entry) is { } school)
                    found.Add(school);
        }

        return [.. found.DistinctBy(s => s.Value)];
    }

    static IEnumerable<FoundAt<string>> Named(ResumeLine line)
    {
        if (line.Text.Length > 2 * Longest)
            yield break;

        var pieces = EntryParts.Of([line]);
        for (var at = 0; at < pieces.Count; at++)
            if (ResumeWords.Has(pieces[at].Text, WordKind.School) && !pieces[at].Text.EndsWith('.') && Plain(pieces[at].Text) is { Length: > 2 and <= Longest } school)
                // "University of California, Berkeley": the town is part of the name
                yield return line.At(at + 1 < pieces.Count && school.EndsWith("California", StringComparison.Ordinal) ? $"{school}, {Plain(pieces[at + 1].Text)}" : school);
    }

    /// <summary>What is left of an entry when degree, place and dates are gone, if that is one thing.</summary>
    static FoundAt<string>? Rest(DatedEntry entry)
    {
        var rest = EntryParts.Of(entry.Head).Where(p => !EntryParts.IsPlace(p.Text) && !IsDegree(p.Text) && Plain(p.Text).Length > 2).ToList();

        return rest is [var only] && only.Text.Length <= Longest ? only.Line.At(Plain(only.Text)) : null;
    }

    static bool IsDegree(string text) => ResumeWords.Has(text, WordKind.Degree);

    static string Plain(string text) => Trailing.Replace(text, "").Trim(' ', ',', '(', ')');
}
