using JobSite.Core.Text.Words;
using JobSite.Core.Values;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>
/// Finds how somebody would be employed, in a field of its own or in a title and a text. "Permanent" is not a type.
/// </summary>
public static class EmploymentTypeReader
{
    const int LongestField = 400;
    const int LongestText = 20_000;
    const int LongestLabelled = 120;
    const int LongestBareLine = 40;

    static readonly LineLabels Labels = new(
        "employment type", "job type", "job types", "type of employment", "contract type", "position type",
        "employment status", "type", "schedule", "contract", "anstellungsart", "beschäftigungsart", "vertragsart",
        "arbeitszeit", "type de contrat", "contrat", "tipo de contrato", "tipo di contratto", "jornada", "工作性质", "工作类型");

    /// <summary>
    /// Slashes part the types and colons do not: "permanent / contract" is one of them, "是否全职：否" is none.
    /// </summary>
    public static IReadOnlyList<Found<EmploymentType>> In(string field) =>
        Meanings(EmploymentTypeWords.OfFields, Reading.Cut(field, LongestField)
            .Replace('/', ',')
            .Replace(':', ' ')
            .Replace('：', ' '));

    public static IReadOnlyList<Found<EmploymentType>> InText(string title, string plain)
    {
        var text = Reading.Cut(plain, LongestText);
        List<Found<EmploymentType>> found =
        [
            .. Meanings(EmploymentTypeWords.OfTitles, Reading.Cut(title, LongestField)),
            .. ContractInTitle(title),
            .. Labelled(text),
            .. Meanings(EmploymentTypeWords.OfTexts, text),
        ];

        return [.. found.DistinctBy(f => f.Value)];
    }

    /// <summary>A line such as "Job Type: Full-time", or one that says nothing else.</summary>
    static List<Found<EmploymentType>> Labelled(string text)
    {
        var found = new List<Found<EmploymentType>>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > LongestLabelled || line.Length < 4)
                continue;

            var colon = line.IndexOfAny(':', '：');
            var said = line[(colon + 1)..].Trim();
            if (colon > 0 ? !Labels.Has(line[..colon]) : said.Length > LongestBareLine)
                continue;

            var value = said.ToString();
            if (colon > 0 || IsNothingElse(value))
                found.AddRange(In(value).Select(f => f with { Source = value }));
        }

        return found;
    }

    static bool IsNothingElse(string line) =>
        EmploymentTypeWords.OfTitles.In(line).Where(p => p.Value is not null)
            .Sum(p => p.End - p.Start) * 3 > line.Length * 2;

    /// <summary>"Designer (Contract)" and "Designer - Contract", not "Contract Manager".</summary>
    static IEnumerable<Found<EmploymentType>> ContractInTitle(string title)
    {
        const string word = "contract";
        var at = title.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return [];

        var before = title.AsSpan(0, at).TrimEnd();
        var after = title.AsSpan(at + word.Length).TrimStart();

        return before is [.., '(' or '-' or '–' or ',' or '|' or '['] && (after is [] or [')' or ',' or ']' or '-', ..])
            ? [new(EmploymentType.Contract, title.Substring(at, word.Length))]
            : [];
    }

    static List<Found<EmploymentType>> Meanings(PhraseTable<EmploymentType?> table, string text) =>
        Reading.Distinct(table.In(text).Where(p => p.Value is not null).Select(p => (p.Value!.Value, p.In(text))));
}
