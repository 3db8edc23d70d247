using System.Text.RegularExpressions;
using JobSite.Core.Values;

namespace JobSite.Core.Work.Words;

/// <summary>Reads "2 days a week in the office", and turns "3 days from home" around.</summary>
static class OfficeDays
{
    const int WorkDays = 5;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    const string Days = @"(?<n>\d|one|two|three|four|five|einen?|zwei|drei|vier|fünf|un|une|deux|trois|quatre|cinq|dos"
        + @"|tres|cuatro|cinco|uno|due|tre)(?:\s*(?:-|–|to|bis|à|a|or|oder|ou)\s*(?<m>\d|two|three|four|five|zwei|drei"
        + @"|vier|deux|trois|dos|tres))?\+?\s*(?:days?|x|times|tage?n?|jours?|días?|dias?|giorni)";
    const string Week = @"(?:\s*(?:a|per|each|every|/|pro|die|der|in der|par|por|a la|alla)\s*-?\s*(?:week|woche"
        + @"|semaine|semana|settimana)|\s*weekly|\s*wöchentlich)?";
    const string Office = @"(?:in|at|from|im|au|en|dans|sur|in our|presso)?[\s-]*(?:-?\s*(?:the|our|a|local|le|nos|la"
        + @"|unser(?:em)?))*\s*(?:[A-Z]\w+\s+)?(?:office|on-?\s?site|in-?\s?person|büro|vor ort|bureau|site|présentiel"
        + @"|oficina|presencial|ufficio|sede|hq|headquarters)";
    const string Home = @"(?:(?:of|from|at|im|de|en|di|in)?\s*(?:remote|home|homeoffice|home-office|home office"
        + @"|télétravail|teletrabajo|wfh|smart working|working from home|work from home))";

    static readonly Regex AtOffice = new($@"\b{Days}{Week}\s*(?:\({Week}\)\s*)?{Office}\b|\b(?:office|on-?\s?site"
        + $@"|in-?\s?person)\b[^.\n\d]{{0,30}}\b{Days}(?:\s*(?:a|per|each|/)\s*week|\s*weekly)|\b(?<n>\d|one|two|three"
        + @"|four|five) (?:in-?)?(?:office|on-?site) days\b", Options);

    static readonly Regex AtHome = new($@"\b{Days}{Week}\s*{Home}\b", Options);

    static readonly NearWords DayWords = new(before: 70, after: 70,
        ["office", "site", "person", "büro", "vor ort", "bureau", "présentiel", "oficina", "presencial", "ufficio",
            "sede", "hq", "headquarters", "home", "remote", "télétravail", "teletrabajo", "wfh", "smart working"],
        "day", "tag", "jour", "día", "dia", "giorn", "x a week", "x per week", "times");

    public static Found<decimal>? In(string text)
    {
        foreach (var (window, _) in DayWords.In(text))
            if (Read(AtOffice, window) is { } days)
                return days;

        foreach (var (window, _) in DayWords.In(text))
            if (Read(AtHome, window) is { Value: < WorkDays } home)
                return home with { Value = WorkDays - home.Value };

        return null;
    }

    static Found<decimal>? Read(Regex days, string window) =>
        days.Match(window) is { Success: true } match && Count(match) is { } count
            ? new(count, match.Value.Trim())
            : null;

    static decimal? Count(Match match)
    {
        var days = Math.Max(Number(match.Groups["n"].Value), Number(match.Groups["m"].Value));

        return days is > 0 and <= 7 ? Math.Min(days, WorkDays) : null;
    }

    static decimal Number(string word) => NumberWords.Read(word) ?? 0;
}
