using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>What somebody says about themself in sentences.</summary>
static class SummaryReader
{
    const int Longest = 1_500;
    const int Sentence = 60;

    public static FoundAt<string>? Find(ResumeSections sections)
    {
        var lines = sections.Of(SectionKind.Summary).FirstOrDefault()?.Lines ?? InHead(sections);
        if (lines.Count == 0)
            return null;

        var text = string.Join(' ', lines.Select(l => Unlabeled(l.Text.Replace('\t', ' '))));

        return text.Any(char.IsLetter) ? lines[0].At(text.Length > Longest ? text[..text.LastIndexOf(' ', Longest)] : text) : null;
    }

    static string Unlabeled(string line) => SectionHeads.Labeled(line) is (SectionKind.Summary, var rest) ? rest : line;

    static List<ResumeLine> InHead(ResumeSections sections) =>
        [.. sections.Lines(SectionKind.Head).SkipWhile(l => !IsSentence(l)).TakeWhile(l => IsSentence(l) || l.Text.EndsWith('.'))];

    static bool IsSentence(ResumeLine line) =>
        line.Text.Length >= Sentence && !line.Text.Contains('@') && !line.Text.Contains('|') && !line.Text.Contains('\t') && !line.Text.Contains('•');
}
