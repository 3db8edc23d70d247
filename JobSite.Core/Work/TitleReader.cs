using System.Net;
using System.Text.RegularExpressions;
using JobSite.Core.Text.Words;
using JobSite.Core.Work.Titles;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>Titles as they ought to be: what the job is called, and nothing else.</summary>
public static class TitleReader
{
    const int Longest = 300;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    static readonly Regex Gender = new(
        @"\(\s*(?:[mwfdxhni]\s*[/|,.*]\s*){1,4}[mwfdxhni]\s*\)|\[\s*(?:[mwfdxh]\s*[/|]\s*){1,3}[mwfdxh]\s*\]|(?:^|[\s\-–])(?:m/w/d|w/m/d|m/f/d|f/m/d|m/w/x|f/h|h/f|m/f|m/f/x|f/m/x|d/f/m|m/w|w/m)(?:$|[\s,)\-–])|\((?:all genders?|gn|mwd|div|alle geschlechter|any gender|homme/femme|femme/homme)\)|[*:](?:in|innen)\b",
        Options);

    static readonly Regex Noise = new(
        @"\*?\b(?:urgent(?:ly)? (?:hiring|need(?:ed)?|requirement|opening)|now hiring|hiring now|we are hiring|we're hiring|immediate(?:ly)? (?:start|hire|hiring|opening|joiner|need|interviews?)|apply (?:now|today)|hot job|great pay|hiring immediately|new!)\b\s*[!:*]*|^\W*urgent\b\s*[!:*\-–]+|\burgent\s*!+|!{2,}|\*{2,}|!+$|^!+|^\(new\)",
        Options);

    static readonly Regex Pay = new(
        @"(?:\s[-–|,(]?\s*)?(?:\b(?:(?:sign(?:ing)?[- ]?on|signing|hiring|retention) bonus(?: up to| of)?|up to|from|starting at|earn|pay|salary|paying|start at|to)\s*:?\s*)?[$€£]\s?\d[\d.,]*(?:\s?k\b)?\+?(?:\s?(?:-|–|to)\s?[$€£]?\s?\d[\d.,]*(?:\s?k\b)?)?(?:\s?(?:/|per|an|a|p)\s?(?:hour|hr|h|year|yr|annum|month|mo|week|day|shift)\b\.?)?(?:\s+(?:sign(?:ing)?[- ]?on\s+|signing\s+|hiring\s+|retention\s+|sign\s+)?bonus(?:es)?)?!*",
        Options);

    static readonly Regex Requisition = new(
        @"\((?:req(?:uisition)?|job|ref|id|posting)[\s.:#]*(?:id|no|number)?[\s.:#]*[\w-]{3,}\)|\b(?:req(?:uisition)?|job id|ref|job ref)\s?(?:id|no\.?|number)?\s?[:#]\s?[\w-]{3,}|\(\s?[a-z]{1,3}-?\d{3,}\s?\)|(?:^|\s)#\s?\d{3,}\b|^\d{4,}\s?[-–:]\s?|[-–|,]?\s\b(?:r|jr|req)-?\d{4,}\b|\s[-–|]\s?\d{4,}$|\(\d{4,}\)|\[\d{2,}\]",
        Options);

    const string Areas = "us|usa|u\\.s\\.|uk|eu|emea|apac|latam|worldwide|anywhere|global|canada|europe|germany|united (?:states|kingdom)";
    const string States = "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|BC|AB|QC";
    const string Countries = "usa|united (?:states|kingdom)|canada|germany|deutschland|france|spain|italy|india|ireland|netherlands|brazil|australia|poland|portugal|mexico|singapore|japan|sweden|switzerland|austria|belgium|israel|ukraine|romania|china|denmark|norway|finland|uae|south africa|argentina|colombia|philippines";

    static readonly Regex Place = new(
        $@"\s*(?:[-–—|•@,]\s*|\()(?:(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|wfh)(?:\s*(?:[-–,(/]\s*|in )?(?:{Areas}|in [\p{{L}}]+(?: [\p{{L}}]+)?)\)?)?|[\p{{L}}.'’]+(?:[ -][\p{{L}}.'’]+){{0,3}}, (?:(?-i:{States})|{Countries}))\)?\s*$",
        Options);

    static readonly Regex Brackets = new(@"[(\[（【][^()\[\]（）【】]*[)\]）】]", Options);
    static readonly Regex Spaces = new(@"\s+", Options);

    static readonly PhraseTable<bool> LevelWords = Reading.Table(
        (true, "senior|sr|snr|junior|jr|mid|mid level|intermediate|staff|principal|lead|entry level|graduate|i|ii|iii|iv|v|sénior|sênior|júnior|pleno|confirmé|高级|资深|初级|中级|level 1|level 2|level 3|l1|l2|l3|l4|l5"),
        (false, "lead generation|chief of staff|staff nurse|senior living|senior care|v and v"));

    public static string Clean(string raw) => Clean(raw, []);

    /// <summary>The title without stray signs, shouting, pay, numbers, gender marks and the places, which have fields of their own.</summary>
    public static string Clean(string raw, IReadOnlyList<string> places)
    {
        var title = Visible(WebUtility.HtmlDecode(Reading.Cut(raw, Longest)));
        foreach (var noise in (Regex[])[Gender, Noise, Requisition, Pay])
            title = noise.Replace(title, " ");
        title = Tidy(title);
        title = Tidy(Place.Replace(title, ""));
        foreach (var place in places.Where(p => p.Length > 2))
            title = WithoutEnd(title, place);

        return title.Any(char.IsLetter) ? TitleCase.Of(title) : Tidy(Visible(Reading.Cut(raw, Longest)));
    }

    /// <summary>What two postings of one job have in common: lower case, without level, brackets, numbers and gender marks.</summary>
    public static string ForLineage(string title)
    {
        var clean = Brackets.Replace(Clean(title), " ").ToLowerInvariant();
        var kept = new System.Text.StringBuilder(clean);
        foreach (var level in LevelWords.In(clean).Where(p => p.Value))
            for (var at = level.Start; at < level.End; at++)
                kept[at] = ' ';

        var words = WordScan.Of(kept.ToString()).Select(w => new string([.. kept.ToString(w.Start, w.Length).Where(c => !Folding.IsMark(c)).Select(Folding.Fold)]));

        return string.Join(' ', words);
    }

    static string WithoutEnd(string title, string place)
    {
        var at = title.LastIndexOf(place, StringComparison.OrdinalIgnoreCase);
        if (at < 3 || title.AsSpan(at + place.Length).Trim(" )]") is { Length: > 0 } || title.AsSpan(0, at).TrimEnd() is not [.., '-' or '–' or '—' or '|' or ',' or '(' or '['])
            return title;

        return Tidy(title[..at]);
    }

    /// <summary>Without emoji, control signs and half characters.</summary>
    static string Visible(string title) => string.Concat(title.EnumerateRunes().Where(IsText).Select(r => r.ToString()));

    static bool IsText(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.OtherSymbol
        or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Surrogate)
        && rune.Value is not (0xFFFD or 0xFE0F) && (rune.Value >= ' ' || rune.Value is '\t' or '\n');

    static string Tidy(string title)
    {
        var single = Spaces.Replace(title, " ").Replace("( )", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal);
        var trimmed = single.Trim(' ', '-', '–', '—', '|', ',', ':', ';', '*', '•', '~', '/', '_', '·');
        while (trimmed.EndsWith('(') || trimmed.EndsWith('['))
            trimmed = trimmed[..^1].TrimEnd(' ', '-', '–', '|', ',');

        return trimmed.EndsWith(')') && !trimmed.Contains('(') ? trimmed[..^1].TrimEnd()
            : trimmed.LastIndexOf('(') > trimmed.LastIndexOf(')') ? trimmed + ")"
            : trimmed;
    }
}
