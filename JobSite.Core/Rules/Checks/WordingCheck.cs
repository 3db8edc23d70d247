using System.Text.RegularExpressions;
using JobSite.Core.Descriptions;
using JobSite.Core.Values;

namespace JobSite.Core.Rules.Checks;

/// <summary>Words that keep people away without need: gendered ones, and those about age, body or origin.</summary>
static class WordingCheck
{
    const int Most = 5;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    static readonly Dictionary<string, (string Kind, string Better)> Words = DataTable.Rows(typeof(WordingCheck), "wording.csv", ';')
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.OrdinalIgnoreCase);

    static readonly Regex Any = new($@"\b(?:{string.Join('|', Words.Keys.OrderByDescending(w => w.Length).Select(Regex.Escape))})\b", Options);

    public static IEnumerable<Finding> Of(CheckedPosting posting) => Any.Matches(TextOf(posting.Description))
        .Select(m => m.Value)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(Most)
        .Select(Finding);

    // What the law asks for names sex and age on purpose.
    static string TextOf(Description description) => description.PlainWithoutLegal;

    static Finding Finding(string word)
    {
        var (kind, better) = Words[word];

        return new($"wording.{kind}", Weight.Warning, better.Length > 0 ? $"“{word}”: better “{better}”." : $"“{word}” keeps people away.", Why(kind), "Description")
        {
            Fixes = better.Length == 0 ? [] : [new($"Write “{better}”", form => form.Description = Replace(form.Description, word, better))],
        };
    }

    static string Replace(string html, string word, string better) => Regex.Replace(html, $@"\b{Regex.Escape(word)}\b",
        found => char.IsUpper(found.Value[0]) ? char.ToUpperInvariant(better[0]) + better[1..] : better, Options);

    static string Why(string kind) => kind switch
    {
        "gendered" => "It speaks to one sex; in the EU notices have to be neutral.",
        "age" => "Age may not decide who is hired.",
        "ability" => "It shuts out people with a disability who could do the work.",
        "origin" => "Origin and belief may not decide who is hired: say which skill is meant.",
        _ => "Many read it as a warning. Say what is meant.",
    };
}
