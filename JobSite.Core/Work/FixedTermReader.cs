using System.Text.RegularExpressions;
using JobSite.Core.Values;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>
/// Finds how many months a job is for, where it is for a fixed term: "12-month contract", "befristet auf 2 Jahre",
/// "CDD 6 mois".
/// </summary>
public static class FixedTermReader
{
    const int LongestText = 20_000;
    const int LongestTerm = 72;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    const string Unit = @"(?:(?<y>years?|yrs?|jahren?|jahre?|ans?|années?|años?|anni|anno|年)|(?<m>months?|mos?"
        + @"|monaten?|monate?|monatige[rns]?|mois|meses|mesi|个月))";
    const string Fixed = @"(?:fixed[- ]term|ftc|contract|temporary|temp|assignment|engagement|secondment"
        + @"|maternity cover|cover|befristet\w*|zeitvertrag|cdd|contrato temporal|temporal|tempo determinato"
        + @"|appointment|term|placement|internship|co-?op|praktikum|stage|alternance|合同|实习)";

    static readonly NearWords Units = new(before: 60, after: 60,
        ["fixed", "ftc", "contract", "temp", "assignment", "engagement", "secondment", "cover", "befristet",
            "zeitvertrag", "cdd", "determinato", "appointment", "term", "placement", "internship", "co-op", "praktikum",
            "stage", "alternance", "合同", "实习"],
        "month", "mos", "year", "monat", "jahr", "mois", " ans", "meses", "años", "mesi", "anni", "个月", "年");

    static readonly Regex Before = new($@"\b(?<n>{NumberWords.Pattern})\s*(?:(?:-|–|to|bis"
        + $@"|à)\s*(?<to>{NumberWords.Pattern})\s*)?[-–]?\s*{Unit}[-\s]*(?:long |initial |rolling |paid |\()*{Fixed}\b",
        Options);
    static readonly Regex After = new($@"\b{Fixed}\b[^.\n\d]{{0,25}}\b(?<n>{NumberWords.Pattern})\s*(?:(?:-|–|to|bis"
        + $@"|à)\s*(?<to>{NumberWords.Pattern})\s*)?[-–]?\s*{Unit}(?:\W|$)", Options);
    static readonly Regex Not = new(@"experience|erfahrung|expérience|experiencia|probation|probezeit|notice|kündigung"
        + @"|ago\b|degree|经验", Options);

    public static Found<int>? Months(string text)
    {
        foreach (var (window, _) in Units.In(Reading.Cut(text, LongestText)))
        {
            var match = Before.Match(window) is { Success: true } before ? before : After.Match(window);
            if (match.Success && !Not.IsMatch(window) && Count(match) is { } months)
                return new(months, match.Value.Trim());
        }

        return null;
    }

    static int? Count(Match match)
    {
        var number = NumberWords.Read((match.Groups["to"].Success ? match.Groups["to"] : match.Groups["n"]).Value);
        var months = (int)((number ?? 0) * (match.Groups["y"].Success ? 12 : 1));

        return months is > 0 and <= LongestTerm ? months : null;
    }
}
