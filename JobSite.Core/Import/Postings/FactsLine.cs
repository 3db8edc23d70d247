using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;
using JobSite.Core.Work;

namespace JobSite.Core.Import.Postings;

/// <summary>"10 months ago Development &amp; Programming Senior Full-Time 178,000-258,000 $/Year": a job's facts side by side.</summary>
static partial class FactsLine
{
    const int Longest = 250;

    public static bool Read(string line, JobFields fields)
    {
        if (line.Length > Longest || line.EndsWith('.'))
            return false;

        var age = Dates.AgeLength(line);
        var kind = EmploymentType().Match(line);
        if (age == 0 && !(kind.Success && (Words.IsPay(line) || KnownCategory(line) is not null)))
            return false;

        fields.Add(Field.Posted, line[..age]);
        ReadRest(line[age..], kind, fields);
        return true;
    }

    static void ReadRest(string rest, Match kind, JobFields fields)
    {
        if (Pay().Match(rest) is { Success: true } pay && Words.IsPay(pay.Value))
        {
            fields.Add(Field.Pay, pay.Value);
            rest = rest.Remove(pay.Index, pay.Length);
        }
        if (kind.Success)
        {
            fields.Add(Field.EmploymentType, EmploymentType().Matches(rest).Select(m => m.Value));
            rest = EmploymentType().Replace(rest, " ");
        }
        if (KnownCategory(rest) is { } category)
        {
            fields.Add(Field.Category, category);
            rest = rest.Replace(category, " ", StringComparison.OrdinalIgnoreCase);
        }
        if (Level().Match(rest) is { Success: true } level)
        {
            fields.Add(Field.Seniority, level.Value);
            rest = rest.Remove(level.Index, level.Length);
        }
        if (Words.IsWorkplace(rest))
            fields.Add(Field.Workplace, rest);

        if (rest.Trim(' ', '·', '|', '•', ',', '\t', '-') is { Length: > 2 and < 60 } left && left.Any(char.IsLetter))
            fields.Add(fields.Has(Field.Category) ? Field.Location : Field.Category, left);
    }

    static string? KnownCategory(string line) =>
        Category.All.Select(c => c.Name).FirstOrDefault(n => line.Contains(n, StringComparison.OrdinalIgnoreCase));

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(full[ -]?time|part[ -]?time|contract(or)?|freelance|temporary|internship|apprenticeship|volunteer|per diem|vollzeit|teilzeit|permanent)\b", Options, Limits.RegexTimeout)]
    private static partial Regex EmploymentType();

    [GeneratedRegex(@"\b(intern|junior|entry[ -]level|mid[ -]level|mid|intermediate|senior|staff|principal|lead|manager|director|executive|head)\b", Options, Limits.RegexTimeout)]
    private static partial Regex Level();

    [GeneratedRegex(@"((?-i:\b[A-Z]{3}) ?|[$€£¥₹] ?)?\d[\d,.' \u00A0\u202F]{0,15}k?( ?(-|–|—|to|bis) ?((?-i:\b[A-Z]{3}) ?|[$€£¥₹] ?)?\d[\d,.' \u00A0\u202F]{0,15}k?)?( ?([$€£¥₹]|(?-i:[A-Z]{3}\b)))?( ?(/|per |an? |pro )[a-z]{2,8})?", Options, Limits.RegexTimeout)]
    private static partial Regex Pay();
}
