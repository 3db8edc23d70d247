using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JobSite.Core.Resumes.Formats;

/// <summary>Lines as they came out of a file, made plain: no signs that are not seen, no signs of lists, no spaced-out words.</summary>
static class LineText
{
    const string Signs = "•·▪▫◦‣⁃●○■□►▸➢➤✓✔❖◆◇★☆*–—-\u00B7\u2219\u25AA\uF0B7\uF0A7";
    const int Longest = 2_000;

    static readonly Regex SpacedOut = new(@"^(?:[\p{L}&] {1,3}){3,}[\p{L}&]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    static readonly Regex Spaces = new(@"[ \u00A0\u2000-\u200A\u202F\u3000]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static ResumeLine? Line(string raw, ResumeLine like)
    {
        var seen = Spaces.Replace(Tight(Seen(raw.Length > Longest ? raw[..Longest] : raw).Trim()), " ");
        var text = seen.Trim(' ', '\t', '|');
        var rest = text.TrimStart(Signs.ToCharArray());
        var isItem = rest.Length < text.Length && rest.Length > 0 && (rest[0] is ' ' or '\t' || !"*–—-".Contains(text[0]));
        text = isItem ? rest.Trim() : text;

        return text.Any(char.IsLetterOrDigit) ? like with { Text = text, IsItem = isItem } : null;
    }

    /// <summary>"J A N E  D O E" as a name: one space parts letters, more part words.</summary>
    static string Tight(string text) => SpacedOut.IsMatch(text)
        ? string.Join(' ', text.Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace(" ", "", StringComparison.Ordinal)))
        : text;

    /// <summary>Without control characters, marks of direction and halves of characters; ligatures as their letters.</summary>
    static string Seen(string raw)
    {
        var seen = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            if (rune.Value == '\t')
                seen.Append('\t');
            else if (rune.Value is >= 0xFB00 and <= 0xFB06)
                seen.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            else if (rune.Value == 0xAD || rune == Rune.ReplacementChar)
                continue;
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
                seen.Append(rune.ToString());
        }

        return seen.ToString();
    }
}
