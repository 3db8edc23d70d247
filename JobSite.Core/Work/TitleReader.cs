using System.Globalization;
using System.Net;
using System.Text;
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

    static readonly Regex Brackets = new(@"[(\[（【][^()\[\]（）【】]*[)\]）】]", Options);
    static readonly Regex Spaces = new(@"\s+", Options);

    static readonly PhraseTable<bool> LevelWords = Reading.Table(
        (true, "senior|sr|snr|junior|jr|mid|mid level|intermediate|staff|principal|lead|entry level|graduate|i|ii|iii"
            + "|iv|v|sénior|sênior|júnior|pleno|confirmé|高级|资深|初级|中级|level 1|level 2|level 3|l1|l2|l3|l4|l5"),
        (false, "lead generation|chief of staff|staff nurse|senior living|senior care|v and v"));

    public static string Clean(string raw) => Clean(raw, []);

    /// <summary>
    /// The title without stray signs, shouting, pay, numbers, gender marks and the places, which have fields of their
    /// own.
    /// </summary>
    public static string Clean(string raw, IReadOnlyList<string> places)
    {
        var title = Visible(WebUtility.HtmlDecode(Reading.Cut(raw, Longest)));
        foreach (var noise in TitleNoise.All)
            title = noise.Replace(title, " ");
        title = Tidy(title);
        title = Tidy(TitleNoise.Place.Replace(title, ""));
        foreach (var place in places.Where(p => p.Length > 2))
            title = WithoutEnd(title, place);

        return title.Any(char.IsLetter) ? TitleCase.Of(title) : Tidy(Visible(Reading.Cut(raw, Longest)));
    }

    /// <summary>
    /// What two postings of one job have in common: lower case, without level, brackets, numbers and gender marks.
    /// </summary>
    public static string ForLineage(string title)
    {
        var clean = Brackets.Replace(Clean(title), " ").ToLowerInvariant();
        var kept = new StringBuilder(clean);
        foreach (var level in LevelWords.In(clean).Where(p => p.Value))
            for (var at = level.Start; at < level.End; at++)
                kept[at] = ' ';

        return string.Join(' ', WordScan.Of(kept.ToString()).Select(w => Folded(kept.ToString(w.Start, w.Length))));
    }

    static string Folded(string word) => new([.. word.Where(c => !Folding.IsMark(c)).Select(Folding.Fold)]);

    static string WithoutEnd(string title, string place)
    {
        var at = title.LastIndexOf(place, StringComparison.OrdinalIgnoreCase);
        if (at < 3 || title.AsSpan(at + place.Length).Trim(" )]") is { Length: > 0 }
            || title.AsSpan(0, at).TrimEnd() is not [.., '-' or '–' or '—' or '|' or ',' or '(' or '['])
            return title;

        return Tidy(title[..at]);
    }

    /// <summary>Without emoji, control signs and half characters.</summary>
    static string Visible(string title) =>
        string.Concat(title.EnumerateRunes().Where(IsText).Select(r => r.ToString()));

    static bool IsText(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Surrogate)
        && rune.Value is not (0xFFFD or 0xFE0F) && (rune.Value >= ' ' || rune.Value is '\t' or '\n');

    static string Tidy(string title)
    {
        var single = Spaces.Replace(title, " ")
            .Replace("( )", "", StringComparison.Ordinal)
            .Replace("()", "", StringComparison.Ordinal)
            .Replace("[]", "", StringComparison.Ordinal);
        var trimmed = single.Trim(' ', '-', '–', '—', '|', ',', ':', ';', '*', '•', '~', '/', '_', '·');
        while (trimmed.EndsWith('(') || trimmed.EndsWith('['))
            trimmed = trimmed[..^1].TrimEnd(' ', '-', '–', '|', ',');

        return trimmed.EndsWith(')') && !trimmed.Contains('(') ? trimmed[..^1].TrimEnd()
            : trimmed.LastIndexOf('(') > trimmed.LastIndexOf(')') ? trimmed + ")"
            : trimmed;
    }
}
