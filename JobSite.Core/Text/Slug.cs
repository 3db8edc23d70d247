using System.Globalization;
using System.Text;

namespace JobSite.Core.Text;

/// <summary>Words as they stand in an address: ASCII, lower case, at most 80 characters, cut at a word.</summary>
public static class Slug
{
    const int Longest = 80;

    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in words.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= Longest)
            return whole;

        var end = whole.LastIndexOf('-', Longest);
        return whole[..(end > 0 ? end : Longest)];
    }
}
