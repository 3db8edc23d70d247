using JobSite.Core.Resumes.Formats;
using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds the languages that somebody speaks, where they list them, and how well by their own word.</summary>
static class LanguageReader
{
    static readonly PhraseTable<string> Names = Table("languages.csv");
    static readonly PhraseTable<string> Levels = Table("levels.csv");

    public static IReadOnlyList<FoundAt<ReadLanguage>> Find(ResumeSections sections) =>
    [
        .. sections.Lines(SectionKind.Languages)
            .Concat(sections.All.Where(s => s.Kind is SectionKind.Head or SectionKind.Contact or SectionKind.Skills).SelectMany(s => s.Lines).Where(IsLabeled))
            .SelectMany(In)
            .DistinctBy(l => l.Value.Code),
    ];

    static bool IsLabeled(ResumeLine line) =>
        SectionHeads.Labeled(line.Text.Replace('\t', ':')) is (SectionKind.Languages, _) or (SectionKind.Skills, _) && Levels.In(line.Text).Count > 0;

    public static List<FoundAt<ReadLanguage>> In(ResumeLine line)
    {
        var (names, levels) = (Names.In(line.Text), Levels.In(line.Text));
        var found = new List<FoundAt<ReadLanguage>>();
        for (var at = 0; at < names.Count; at++)
        {
            var (from, to) = (names[at].End, at + 1 < names.Count ? names[at + 1].Start : line.Text.Length);
            var level = levels.Find(l => l.Start >= from && l.End <= to);
            var before = levels.FindLast(l => l.End <= names[at].Start && (at == 0 || l.Start >= names[at - 1].End) && IsBeside(line.Text, l.End, names[at].Start));

            found.Add(line.At(new ReadLanguage(names[at].Value, before.Value is { } b && (at == 0 || level.Value is null) ? b : level.Value)));
        }

        return found;
    }

    /// <summary>"Native: English", "fluent German"; but not "English (native), German".</summary>
    static bool IsBeside(string text, int from, int to) => text[from..to].All(c => c is ' ' or ':' or '\t');

    static PhraseTable<string> Table(string file)
    {
        var table = new PhraseTable<string>();
        foreach (var row in DataTable.Rows(typeof(LanguageReader), file))
            foreach (var name in DataTable.List(row[1]))
                table.Add(name, row[0]);

        return table;
    }
}
