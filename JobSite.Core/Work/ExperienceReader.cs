using System.Text.RegularExpressions;
using JobSite.Core.Values;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>Finds how much experience a job asks for at the least. How old the company is, is another matter.</summary>
public static class ExperienceReader
{
    const int LongestText = 40_000;
    const int MostYears = 20;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    const string Span = $@"(?:^|[^\w.,$€£])(?<n>{NumberWords.Pattern})\s*(?:\(\d{{1,2}}\))?\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–"
        + $@"|—|to|bis|à|a|or|oder|ou|~|至|到)\s*(?:{NumberWords.Pattern})\s*(?:\(\d{{1,2}}\))?\s*\+?\s*)?[-–]?\s*"
        + @"(?:(?<y>years?|yrs?|yoe|jahren?|jahre?|ans?|années?|años?|anni|anno|anos?|年)|(?<m>months?|monaten?|monate?"
            + @"|mois|meses|mesi|个月))(?:\W|以|及|的|工|相|开|经|左|$)";

    static readonly NearWords Units = new(before: 90, after: 110,
        ["exp", "erfahrung", "background", "track record", "working", "similar", "related", "relevant", "hands",
            "field", "industry", "required", "yoe", "以上", "经验", "经历", "工作"],
        "year", "yrs", "yr ", "yoe", "jahr", " ans", "année", "año", "anni", " anno", " anos", "年", "month", "monat",
        "mois", "meses", "mesi", "个月");

    static readonly Regex Amount = new(Span, Options);

    static readonly Regex Wanted = new(
        @"\b(?:experience|exp\b|experienced|berufserfahrung|erfahrung|expérience|experiencia|esperienza|experiência"
            + @"|background|track record|working (?:as|in|with|on)|in (?:a|an) (?:similar|related|relevant)"
            + @"|hands[- ]on|in the (?:field|industry)|in industry|required|yoe)|erfahrung|经验|经历|工作|以上",
        Options);

    static readonly Regex OfOthers = new(
        @"\b(?:in business|years? old|years? ago|ago\b|anniversar|warrant|degree|college|contract|fixed[- ]term|vest"
            + @"|per year|each year|a year\b|we(?:'|’)ve|we have|our (?:\w+ ){0,3}(?:has|have|company|team|history"
            + @"|firm|founders|experience)|founded|history of|for (?:over|more than|nearly|almost|the (?:past|last))"
            + @"|the (?:last|past|next|first)|every|within|company (?:has|with)|years? of (?:growth|service|innovation"
            + @"|success|operation|age)|combined|of (?:collective|combined)|(?:has|have) been|probation|school|old or"
            + @"|of age|seit über|depuis plus|since|years? running|retention|duration|trusted|renew|term of"
            + @"|family[- ]owned|program\b|market leader|with (?:over|more than|nearly) \d+ years|established|vacation"
            + @"|pto|maximum of)",
        Options);

    static readonly Regex Optional = new(@"\b(?:preferred|a plus|nice to have|ideally|desirable|desired|bonus"
        + @"|von vorteil|serait un plus|idealmente|优先)", Options);

    static readonly Regex OfOneTool = new(@"^\W*(?:years?|yrs?|jahre?n?|ans|años"
        + @"|months?)?\W*(?:of )?(?:\w+ ){0,2}experience (?:with|using)\b", Options);

    /// <summary>
    /// The first general requirement in months, of a range the lower end; else the first that is for one tool or
    /// merely preferred.
    /// </summary>
    public static Found<int>? Months(string plain)
    {
        var text = Reading.Cut(plain, LongestText);
        Found<int>? second = null;
        foreach (var (window, at) in Units.In(text))
        {
            if (Read(window, at) is not { } found)
                continue;
            if (found.IsGeneral)
                return found.Amount;
            second ??= found.Amount;
        }

        return second;
    }

    static Requirement? Read(string window, int at)
    {
        for (var match = Amount.Match(window); match.Success; match = match.NextMatch())
        {
            var isYears = match.Groups["y"].Success;
            var unit = isYears ? match.Groups["y"] : match.Groups["m"];
            if (unit.Index + unit.Length <= at || unit.Index > at + 1)
                continue;

            var sentence = Sentence(window, match.Index, unit.Index + unit.Length, out var end);
            if (NumberWords.Read(match.Groups["n"].Value) is not { } number || number > (isYears ? MostYears : 60)
                || !Wanted.IsMatch(sentence) || OfOthers.IsMatch(sentence))
                continue;

            var rest = sentence[Math.Min(end, sentence.Length)..];
            var source = window[match.Groups["n"].Index..(unit.Index + unit.Length)];

            return new(new((int)(number * (isYears ? 12 : 1)), source), !Optional.IsMatch(rest)
                && !OfOneTool.IsMatch(rest));
        }

        return null;
    }

    /// <summary>
    /// The sentence or line around an amount, within the window; <paramref name="end"/> is where the amount ends in
    /// it.
    /// </summary>
    static string Sentence(string window, int from, int to, out int end)
    {
        var start = window.LastIndexOfAny(['\n', '•', ';', '!', '?', '。', '；'], Math.Max(0, from - 1)) + 1;
        var stop = window.IndexOfAny(['\n', '•', ';', '!', '?', '。', '；'], to);
        var dot = window.IndexOf(". ", to, StringComparison.Ordinal);
        var dotBefore = window.LastIndexOf(". ", Math.Max(0, from), StringComparison.Ordinal);
        if (dotBefore + 2 > start && dotBefore >= 0
            && !window[..dotBefore].EndsWith("min", StringComparison.OrdinalIgnoreCase)
            && !window[..dotBefore].EndsWith("mind", StringComparison.OrdinalIgnoreCase))
            start = dotBefore + 2;
        stop = stop < 0 ? window.Length : stop;
        stop = dot >= 0 && dot < stop ? dot : stop;
        start = Math.Min(start, from);
        end = to - start;

        return window[start..Math.Max(stop, to)];
    }

    sealed record Requirement(Found<int> Amount, bool IsGeneral);
}
