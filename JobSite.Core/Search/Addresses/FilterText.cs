using System.Globalization;
using System.Text;

namespace JobSite.Core.Search.Addresses;

/// <summary>What was typed into a box, made fit to be kept in an address: one line, no control characters, not too long.</summary>
static class FilterText
{
    /// <summary>Null when nothing is left.</summary>
    public static string? Clean(string? typed, int longest)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;

        var clean = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > longest)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                AddSpace(clean);
            else if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                clean.Append(rune.ToString());
        }

        return clean.ToString().TrimEnd() is { Length: > 0 } text ? text : null;
    }

    /// <summary>An amount as people write it: 120000, 120,000, 120.000, 120 000, 120k.</summary>
    public static decimal? Amount(string? typed)
    {
        if (typed is null or { Length: > 20 })
            return null;

        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not '\'' and not '’')).ToLowerInvariant();
        var thousands = digits.EndsWith('k');
        var number = digits.TrimEnd('k');
        if (number.LastIndexOfAny([',', '.']) is >= 0 and var separator && number.Length - separator == 4)
            number = number.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && decimal.Round(amount * (thousands ? 1000 : 1), 2) is > 0 and <= 1_000_000_000 and var fits ? fits : null;
    }

    static void AddSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}
