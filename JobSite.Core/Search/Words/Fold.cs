using System.Globalization;
using System.Text;

namespace JobSite.Core.Search.Words;

/// <summary>Letters without case, accents and width, so that Zürich, ZURICH and Zu\u0308rich are one word.</summary>
static class Fold
{
    // Latin letters that Unicode does not take apart.
    const string Whole = "ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŧ t ŋ n ĸ k ſ s";

    static readonly string[] Latin = [.. Enumerable.Range(0, 0x250).Select(c => Plain((char)c))];
    static readonly string[] LatinMore = [.. Enumerable.Range(0x1E00, 0x100).Select(c => Plain((char)c))];

    public static bool IsMark(char c) =>
        c is >= '\u0300' and <= '\u036F' or '\u00AD' or >= '\u200B' and <= '\u200D' or '\uFE0F' or '\uFEFF';

    /// <summary>Scripts that are written without spaces, and searched by pairs of characters.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00' && c is
        <= '\u0EFF' or >= '\u1100' and <= '\u11FF' or >= '\u1780' and <= '\u17FF' or >= '\u3005' and <= '\u3007'
        or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFF66' and <= '\uFF9D';

    /// <summary>Writes the plain form into <paramref name="to"/> and says how many characters that took; what does not fit is left out.</summary>
    public static int Into(Span<char> to, char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            if (to.Length == 0)
                return 0;
            to[0] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            return 1;
        }

        var plain = c switch
        {
            < '\u0250' => Latin[c],
            >= '\u1E00' and <= '\u1EFF' => LatinMore[c - '\u1E00'],
            >= '\uFF01' and <= '\uFF5E' => Latin[c - 0xFEE0],
            _ => null,
        };
        if (plain is null)
        {
            if (to.Length == 0)
                return 0;
            to[0] = char.ToLowerInvariant(c);
            return 1;
        }

        if (plain.Length > to.Length)
            return 0;
        plain.CopyTo(to);
        return plain.Length;
    }

    static string Plain(char c)
    {
        var lower = char.ToLowerInvariant(c);
        var at = Whole.IndexOf($"{lower} ", StringComparison.Ordinal);
        if (lower > 127 && at >= 0)
            return Whole[(at + 2)..].Split(' ')[0];

        return string.Concat(lower.ToString().Normalize(NormalizationForm.FormKD)
            .Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark)
            .Select(char.ToLowerInvariant));
    }
}
