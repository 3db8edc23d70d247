using System.Text.RegularExpressions;
using JobSite.Core.Skills;

namespace JobSite.Core.Candidates.Linting;

/// <summary>What looks like an address, a number or somebody's employer, whoever wrote it.</summary>
static partial class TellingPatterns
{
    const int MillisecondsAtMost = 250, FewestDigits = 7;

    public static IEnumerable<LintFinding> In(string text) =>
    [
        .. Of(LintKind.Mail, Mail().Matches(text)),
        .. Of(LintKind.Mail, SpelledMail().Matches(text)),
        .. Of(LintKind.Link, Handle().Matches(text)),
        .. Of(LintKind.Link, Link().Matches(text)).Where(f => SkillCatalog.Default.Find(f.Words) is null),
        .. Of(LintKind.Phone, Phone().Matches(text)).Where(f => IsPhone(f.Words)),
        .. Of(LintKind.Employer, Employer().Matches(text), "who").Where(f => SkillCatalog.Default.Find(f.Words) is null),
        .. Of(LintKind.School, School().Matches(text)),
    ];

    static IEnumerable<LintFinding> Of(LintKind kind, MatchCollection matches, string group = "0") =>
        matches.Select(m => m.Groups[group]).Select(g => new LintFinding(kind, g.Index, g.Length, g.Value));

    /// <summary>Years alone are none, however many of them stand in a row.</summary>
    static bool IsPhone(string words) =>
        words.Count(char.IsAsciiDigit) >= FewestDigits && Digits().Matches(words).Any(m => m.Value is not ['1', '9', _, _] and not ['2', '0', _, _]);

    [GeneratedRegex(@"[^\s@<>(),;]+@[^\s@<>(),;]+\.[\p{L}\p{N}-]+", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Mail();

    [GeneratedRegex(@"[\p{L}\p{N}._+-]+\s*(?:[\[({]\s*(?:at|@)\s*[\])}]|\sat\s)\s*[\p{L}\p{N}-]+(?:\s*(?:[\[({]\s*(?:dot|\.)\s*[\])}]|\sdot\s)\s*[\p{L}\p{N}-]+)+", RegexOptions.IgnoreCase, MillisecondsAtMost)]
    private static partial Regex SpelledMail();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?:\b(?:https?|ftp)://|\bwww\.)\S+|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|info|dev|app|io|me|co|ai|xyz|page|tech|blog|name|eu|uk|us|de|at|ch|fr|es|it|nl|be|pl|pt|se|no|dk|fi|in|br|ca|au|nz|jp|cn|ru|ua|ie)\b(?:/\S*)?", RegexOptions.IgnoreCase, MillisecondsAtMost)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[+(]{0,2}\d[\d\s().\-/–]{5,30}\d(?![\p{L}\p{N}])", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:[Aa]t|[Bb]ei|[Cc]hez|[Ee]x|[Ff]ormer(?:ly)?|[Pp]reviously)(?:\s+|\s?-\s?)(?<who>\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Employer();

    [GeneratedRegex(@"\b(?:University|Universität|Université|Universidad|Universidade|Università|Institute|School|College)\s+(?:of|de|di|do|zu)\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3}|\b(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:University|Universität)\b", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex School();
}
