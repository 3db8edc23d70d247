using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using JobSite.Core.Values;

namespace JobSite.Core.Resumes.Reading;

/// <summary>From when till when, as people write it: "Oct. 2021 – Current", "03/2019 – heute", "2018 - 2020", "seit 2021".</summary>
sealed record DateRange(ResumeMonth From, ResumeMonth? To, bool IsCurrent, int Start, int End, bool IsSingle)
{
    const int Earliest = 1940, Latest = 2100;

    static readonly FrozenDictionary<string, int> Months = DataTable.Rows(typeof(DateRange), "months.csv")
        .SelectMany(row => DataTable.List(row[1]).Select(name => (Name: name, Month: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .DistinctBy(m => m.Name)
        .ToFrozenDictionary(m => m.Name, m => m.Month);

    static readonly string Names = string.Join('|', Months.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape));

    const string Now = "present|current|currently|now|today|to date|ongoing|heute|dato|jetzt|laufend|aktuell|gegenwart|aujourd['’]hui|aujourd hui|actuel|actuelle"
        + "|actuellement|ce jour|présent|en cours|actualidad|actual|actualmente|presente|la actualidad|hoy|oggi|attuale|in corso|heden|nu|atual|atualmente|momento";

    static readonly Regex Range = Pattern($@"(?:^|[^\w/.])(?<a>{Point("a")})\s*(?:-|–|—|−|‐|‑|to|until|till|through|bis(?: zum| zur)?|à|au|a|al|hasta|jusqu['’]à|tot|até|>|→|->|/)+\s*(?:(?<now>{Now})|(?<b>{Point("b")}))(?:[^\w]|$)");

    static readonly Regex Since = Pattern($@"(?:^|\W)(?:since|seit|depuis|desde|dal|sinds|ab|from)\s+(?<a>{Point("a")})(?:[^\w]|$)");

    static readonly Regex Single = Pattern($@"(?:^|[^\w/.$€£,])(?<a>{Point("a")})(?:[^\w%,.]|[.,]?$)");

    /// <summary>The first range in a line; a date alone only where nothing else is asked of it.</summary>
    public static DateRange? In(string text, bool orSingle = false)
    {
        if (!text.Any(char.IsAsciiDigit) || text.Length > 300)
            return null;
        if (Range.Match(text) is { Success: true } range && Of(range, "a") is { } from)
            return range.Groups["now"].Success ? Made(from, null, isCurrent: true, range)
                : Of(range, "b") is { } to && Count(to) >= Count(from) ? Made(from, to, isCurrent: false, range) : null;
        if (Since.Match(text) is { Success: true } since && Of(since, "a") is { } start)
            return Made(start, null, isCurrent: true, since);

        return orSingle && Single.Match(text) is { Success: true } single && Of(single, "a") is { } only
            ? Made(only, only, isCurrent: false, single) with { IsSingle = true }
            : null;
    }

    /// <summary>The line without the range.</summary>
    public string Without(string text) => (text[..Start] + "\t" + text[End..]).Trim(' ', '\t', '|', ',', '(', ')', '-', '–', '—', '/', '·', '•', ':', ';');

    static int Count(ResumeMonth month) => month.Year * 12 + (month.Month ?? 12);

    static DateRange Made(ResumeMonth from, ResumeMonth? to, bool isCurrent, Match match)
    {
        var start = match.Groups["a"].Index;
        var end = match.Groups["now"] is { Success: true } now ? now.Index + now.Length
            : match.Groups["b"] is { Success: true } b ? b.Index + b.Length
            : match.Groups["a"].Index + match.Groups["a"].Length;

        return new(from, to, isCurrent, match.Value.TrimStart().Length > 0 && !match.Groups["b"].Success && !match.Groups["now"].Success ? match.Index : start, end, false);
    }

    static ResumeMonth? Of(Match match, string group)
    {
        var year = Number(match, $"{group}y") ?? Number(match, $"{group}y2") ?? Number(match, $"{group}y3") ?? Number(match, $"{group}y4") ?? Number(match, $"{group}y5");
        var name = match.Groups[$"{group}name"];
        var month = name.Success ? Months[name.Value.ToLowerInvariant()] : Number(match, $"{group}m") ?? Number(match, $"{group}m2");
        year = year < 100 ? year + (year > 60 ? 1900 : 2000) : year;

        return year is >= Earliest and <= Latest && month is null or (>= 1 and <= 12) && year is >= Earliest and <= Latest ? new(year.Value, month) : null;
    }

    static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    static string Point(string g) =>
        $@"(?:(?<{g}name>{Names})\.?,?\s*(?:\d{{1,2}},\s*)?(?:(?<{g}y>(?:19|20)\d\d)|['’](?<{g}y2>\d\d))|\d{{1,2}}\.(?<{g}m>\d{{1,2}})\.(?<{g}y3>(?:19|20)\d\d)|(?<{g}m>\d{{1,2}})\s*[/.\-]\s*(?<{g}y3>(?:19|20)\d\d)|(?<{g}y4>(?:19|20)\d\d)\s*[/.\-]\s*(?<{g}m2>(?:0\d|1[0-2]))|(?<{g}y5>(?:19|20)\d\d))";

    static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
