using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Postings;

/// <summary>The title of a job out of words that hold more than that, and of a text where no line is one.</summary>
static partial class RoleTitle
{
    const int MostSearched = 20_000;

    /// <summary>"Hiring 2x Founding Engineers, and more" as "Founding Engineers".</summary>
    public static string Tidy(string role)
    {
        role = Before().Replace(role.Trim(), "");
        role = After().Replace(role, "");
        if (role is ['[', .., ']'])
            role = role[1..^1];

        return role.Trim(' ', ',', ':', '-', '–', '—');
    }

    /// <summary>The first role that a text names with capitals; else the one that it says it hires for.</summary>
    public static string? In(string text)
    {
        if (text.Length > MostSearched)
            text = text[..MostSearched];
        if (Words.RoleIn(text) is { } named)
            return Tidy(named);

        return Hired().Match(text) is { Success: true } hired && hired.Groups["role"].Value.Trim() is { Length: > 2 } role
            ? char.ToUpperInvariant(role[0]) + role[1..]
            : null;
    }

    public static bool EndsIn(string words) => Ending().IsMatch(words);

    /// <summary>Whether a text says that somebody is wanted, though not who.</summary>
    public static bool IsWanted(string text) => Wanted().IsMatch(text.Length > MostSearched ? text[..MostSearched] : text);

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((we['’]re |we are |now )?hiring( for)?( an?)?\b[:\s]*|(open |multiple |various )?(roles?|positions?)\s*:\s*|\d{1,2} ?x (?=\p{L})|\d (?=\p{L})|open (?=\p{Lu}))+", Options, Limits.RegexTimeout)]
    private static partial Regex Before();

    [GeneratedRegex(@" (lead|position|role|manager|internship|opening)s?( \([^()]{0,40}\))?$", Options, Limits.RegexTimeout)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(hiring|open (roles|positions)|join us|looking for|to apply|apply (at|here)|careers)\b", Options, Limits.RegexTimeout)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"(,? (and|&|\+) (more|others|many more)|,? etc\.?)\W*$", Options, Limits.RegexTimeout)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(hiring|looking for|seeking|searching for|recruiting)( for)?( (an?|our|the|first|two|three|several|multiple|talented|experienced|exceptional|strong|great|passionate|skilled|more|some|top))* (?<role>((?!(to|who|and|that|in|with|across|on|at|for)\b)[\w/+#.-]{1,20} ){0,4}(engineers?|developers?|designers?|scientists?|programmers?|researchers?|analysts?|managers?|marketers?|writers?|architects?|recruiters?|consultants?|cofounders?|co-founders?))\b", Options, Limits.RegexTimeout)]
    private static partial Regex Hired();
}
