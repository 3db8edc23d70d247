using System.Text.RegularExpressions;

namespace JobSite.Core.Work.Titles;

/// <summary>
/// What stands in titles and is no part of them: gender marks, shouting, pay, numbers of requisitions, places.
/// </summary>
static class TitleNoise
{
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    static readonly Regex Gender = new(
        @"\(\s*(?:[mwfdxhni]\s*[/|,.*]\s*){1,4}[mwfdxhni]\s*\)|\[\s*(?:[mwfdxh]\s*[/|]\s*){1,3}[mwfdxh]\s*\]|(?:^"
            + @"|[\s\-–])(?:m/w/d|w/m/d|m/f/d|f/m/d|m/w/x|f/h|h/f|m/f|m/f/x|f/m/x|d/f/m|m/w|w/m)(?:$|[\s,)\-–])"
            + @"|\((?:all genders?|gn|mwd|div|alle geschlechter|any gender|homme/femme|femme/homme)\)|[*:](?:in"
            + @"|innen)\b",
        Options);

    static readonly Regex Noise = new(
        @"\*?\b(?:urgent(?:ly)? (?:hiring|need(?:ed)?|requirement|opening)|now hiring|hiring now|we are hiring"
            + @"|we're hiring|immediate(?:ly)? (?:start|hire|hiring|opening|joiner|need|interviews?)|apply (?:now"
            + @"|today)|hot job|great pay|hiring immediately|new!)\b\s*[!:*]*|^\W*urgent\b\s*[!:*\-–]+|\burgent\s*!+"
            + @"|!{2,}|\*{2,}|!+$|^!+|^\(new\)",
        Options);

    static readonly Regex Pay = new(
        @"(?:\s[-–|,(]?\s*)?(?:\b(?:(?:sign(?:ing)?[- ]?on|signing|hiring|retention) bonus(?: up to| of)?|up to|from"
            + @"|starting at|earn|pay|salary|paying|start at|to)\s*:?\s*)?[$€£]\s?\d[\d.,]*(?:\s?k\b)?\+?(?:\s?(?:-|–"
            + @"|to)\s?[$€£]?\s?\d[\d.,]*(?:\s?k\b)?)?(?:\s?(?:/|per|an|a|p)\s?(?:hour|hr|h|year|yr|annum|month|mo"
            + @"|week|day|shift)\b\.?)?(?:\s+(?:sign(?:ing)?[- ]?on\s+|signing\s+|hiring\s+|retention\s+"
            + @"|sign\s+)?bonus(?:es)?)?!*",
        Options);

    static readonly Regex Requisition = new(
        @"\((?:req(?:uisition)?|job|ref|id|posting)[\s.:#]*(?:id|no|number)?[\s.:#]*[\w-]{3,}\)|\b(?:req(?:uisition)?"
            + @"|job id|ref|job ref)\s?(?:id|no\.?|number)?\s?[:#]\s?[\w-]{3,}|\(\s?[a-z]{1,3}-?\d{3,}\s?\)|(?:^"
            + @"|\s)#\s?\d{3,}\b|^\d{4,}\s?[-–:]\s?|[-–|,]?\s\b(?:r|jr|req)-?\d{4,}\b|\s[-–|]\s?\d{4,}$|\(\d{4,}\)"
            + @"|\[\d{2,}\]",
        Options);

    const string Areas = "us|usa|u\\.s\\.|uk|eu|emea|apac|latam|worldwide|anywhere|global|canada|europe|germany"
        + "|united (?:states|kingdom)";
    const string States = "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]"
        + "|T[NX]|UT|V[TA]|W[AVIY]|ON|BC|AB|QC";
    const string Countries = "usa|united (?:states|kingdom)|canada|germany|deutschland|france|spain|italy|india"
        + "|ireland|netherlands|brazil|australia|poland|portugal|mexico|singapore|japan|sweden|switzerland|austria"
        + "|belgium|israel|ukraine|romania|china|denmark|norway|finland|uae|south africa|argentina|colombia"
        + "|philippines";

    public static readonly Regex Place = new(
        $@"\s*(?:[-–—|•@,]\s*|\()(?:(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|wfh)(?:\s*(?:[-–,(/]\s*"
            + $@"|in )?(?:{Areas}|in [\p{{L}}]+(?: [\p{{L}}]+)?)\)?)?"
            + $@"|[\p{{L}}.'’]+(?:[ -][\p{{L}}.'’]+){{0,3}}, (?:(?-i:{States})|{Countries}))\)?\s*$",
        Options);

    /// <summary>Wherever it stands, in the order in which it is taken out; a place goes only from the end.</summary>
    public static readonly Regex[] All = [Gender, Noise, Requisition, Pay];
}
