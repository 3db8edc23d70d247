using System.Globalization;
using System.Text;

namespace JobSite.Core.Text.Words;

/// <summary>
/// Characters as they compare: lower case, without accents, full-width forms as plain ones. One for one, so places in
/// the text stay.
/// </summary>
static class Folding
{
    const int TableEnd = 0x2000;

    static readonly char[] Table = [.. Enumerable.Range(0, TableEnd).Select(c => Base((char)c))];

    static readonly bool[] Inner = [.. Table.Select(IsLetterOrDigit)];

    public static char Fold(char c) => c switch
    {
        < (char)TableEnd => Table[c],
        >= '\uFF01' and <= '\uFF5E' => Table[c - 0xFEE0],
        _ => c,
    };

    /// <summary>Chinese, Japanese and Korean signs, which are words without spaces between them.</summary>
    public static bool IsCjk(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF');

    public static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether it is a letter or digit once it is folded, and so stands within a word.</summary>
    public static bool IsInner(char c) => c < TableEnd ? Inner[c] : IsLetterOrDigit(Fold(c));

    public static bool IsLetterOrDigit(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !IsCjk(c);

    /// <summary>Not an accent that stands by itself, nor an apostrophe: "rock'n'roll" is "rocknroll".</summary>
    public static bool HasSound(char c) => c is not ('\'' or '’') && !IsMark(c);

    static char Base(char c) =>
        char.IsLetter(c) ? char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]) : c;
}
