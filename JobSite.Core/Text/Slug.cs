using System.Globalization;
using System.Text;

namespace JobSite.Core.Text;

/// <summary>Words as they stand in an address: ASCII, lower case, at most 80 characters, cut at a word.</summary>
/// <remarks>
/// Letters of other alphabets are written in Latin ones where that is usual. Words that have none (中文) become a short
/// code that is always the same for them, so that they still have an address; only words without any letter or digit
/// give "".
/// </remarks>
public static class Slug
{
    const int Longest = 80;

    /// <summary>German writes ä as "ae", so its words should come with their language; others write "a".</summary>
    public static string Of(string words, string? language = null)
    {
        var german = language?.StartsWith("de", StringComparison.OrdinalIgnoreCase) is true;
        var slug = new StringBuilder();
        var unwritten = false;

        foreach (var c in (german ? LatinLetters.German(words) : words).Normalized())
        {
            if (slug.Length > 2 * Longest)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (LatinLetters.Of(c) is { } latin)
                slug.Append(latin);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark
                or UnicodeCategory.Format))
            {
                unwritten |= char.IsLetterOrDigit(c);
                if (slug.Length > 0 && slug[^1] != '-')
                    slug.Append('-');
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } whole ? Cut(whole) : unwritten ? Code(words) : "";
    }

    static string Cut(string whole)
    {
        if (whole.Length <= Longest)
            return whole;

        var end = whole.LastIndexOf('-', Longest);

        return whole[..(end > 0 ? end : Longest)];
    }

    /// <summary>FNV-1a, because it must be the same on every machine and in every year.</summary>
    static string Code(string words)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(words.Trim()))
            hash = (hash ^ b) * 16777619u;

        return $"x{hash:x8}";
    }
}
