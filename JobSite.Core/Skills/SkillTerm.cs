using System.Globalization;
using System.Text;
using JobSite.Core.Text.Words;

namespace JobSite.Core.Skills;

/// <summary>Tags as they compare.</summary>
public static class SkillTerm
{
    const int Longest = 80;

    /// <summary>
    /// Lower case, words joined by hyphens, without punctuation but what belongs to a word: c++, c#, .net, node.js.
    /// </summary>
    public static string Normalize(string tag)
    {
        var folded = Compatible(tag).ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal);
        var term = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length && term.Length < Longest; at++)
        {
            if (Belongs(folded, at, term))
                term.Append(folded[at]);
            else if (folded[at] is not ('\'' or '’') && term.Length > 0 && term[^1] != '-')
                term.Append('-');
        }

        return term.ToString().Trim('-').TrimEnd('-', '.');
    }

    /// <summary>
    /// The normal form without spaces, dots, hyphens and accents: "REST APIs" and "rest-apis" are both "restapis".
    /// </summary>
    public static string Squash(string tag)
    {
        var squashed = new StringBuilder(tag.Length);
        foreach (var c in Normalize(tag))
            if (c != '-' && (c != '.' || squashed.Length == 0) && !Folding.IsMark(c))
                squashed.Append(Folding.Fold(c));

        return squashed.ToString();
    }

    static bool Belongs(string text, int at, StringBuilder before) => text[at] switch
    {
        '.' => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (before.Length == 0 || before[^1] != '.'),
        '+' or '#' => before.Length > 0 && before[^1] is not ('-' or '.'),
        var c =>
            char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark,
    };

    /// <summary>
    /// Half a surrogate pair cannot be normalized, so it goes, and so does what nobody types as a tag: the thousandth
    /// character.
    /// </summary>
    static string Compatible(string tag)
    {
        var start = tag.Length > 4 * Longest ? tag[..(4 * Longest)] : tag;
        var whole = start.Any(char.IsSurrogate) ? new string([.. start.Where(c => !char.IsSurrogate(c))]) : start;

        return new string([.. whole.Where(c => c is not ('\uFFFE' or '\uFFFF'))]).Normalize(NormalizationForm.FormKC);
    }
}
