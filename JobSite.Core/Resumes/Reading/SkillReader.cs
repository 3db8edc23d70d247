using System.Text.RegularExpressions;
using JobSite.Core.Resumes.Formats;
using JobSite.Core.Skills;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds skills of the catalog: first those that are listed as skills, then those that the text names.</summary>
static class SkillReader
{
    const int Most = 40;

    static readonly Regex Breaks = new(@"[,;|•·●/\t:()]|\s[-–—&]\s|\s(?:and|und|et|y)\s", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    static readonly SectionKind[] Told =
        [SectionKind.Head, SectionKind.Summary, SectionKind.Skills, SectionKind.Experience, SectionKind.Projects, SectionKind.Certifications];

    public static IReadOnlyList<FoundAt<string>> Find(ResumeSections sections, string? headline)
    {
        var listed = sections.Lines(SectionKind.Skills).ToList();
        var told = sections.All.Where(s => Told.Contains(s.Kind)).SelectMany(s => s.Lines).ToList();

        return
        [
            .. listed.SelectMany(Listed).Concat(Named(headline ?? "", listed, Most)).Concat(Named(headline ?? "", told, Most))
                .DistinctBy(s => s.Value)
                .Take(Most),
        ];
    }

    static IEnumerable<FoundAt<string>> Listed(ResumeLine line) =>
        new[] { line.Text }.Concat(Breaks.Split(line.Text))
            .Select(piece => SkillCatalog.Default.Find(piece.Trim().TrimEnd('.')))
            .Where(skill => skill is { Category: not "languages" })
            .Select(skill => line.At(skill!.Slug));

    static IEnumerable<FoundAt<string>> Named(string headline, List<ResumeLine> lines, int most) =>
        SkillCatalog.Default.InText(headline, string.Join('\n', lines.Select(l => l.Text)), most)
            .Where(found => found.Value.Category != "languages")
            .Select(found => lines.Find(l => l.Text.Contains(found.Source, StringComparison.Ordinal))?.At(found.Value.Slug))
            .OfType<FoundAt<string>>();
}
