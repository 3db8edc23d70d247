using JobSite.Core.Pay.Amounts;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Parsing;

/// <summary>
/// Puts the place or level beside each range, where a text tells several, and drops what is told twice.
/// </summary>
static class PayZones
{
    const int LongestLabel = 40;

    static readonly string[] Openings =
        ["Salary range for ", "Base salary for ", "Pay range for ", "Salary for ", "Salary in ", "Pay in "];

    public static IReadOnlyList<Salary> Named(string text, List<(Salary Salary, AmountRange Range)> found)
    {
        if (found.Select(f => (f.Salary.MinMinor, f.Salary.MaxMinor)).Distinct().Count() > 1)
            found = [.. found.Select(f => (f.Salary with { Zone = Label(text, f.Range) }, f.Range))];

        return [.. found.Select(f => f.Salary).DistinctBy(s => s with { SourceText = null })];
    }

    static string? Label(string text, AmountRange range) => Before(text, range.Start) ?? Behind(text, range.End);

    /// <summary>"Berlin: €60k – €70k", "Salary range for Zone A: …", "- New York (…)".</summary>
    static string? Before(string text, int at)
    {
        var end = at;
        while (end > 0 && at - end < 6 && IsBetween(text[end - 1]))
            end--;
        if (end == at || !text.AsSpan(end, at - end).ContainsAny("(:–-|"))
            return null;

        var start = end;
        while (start > 0 && end - start <= LongestLabel && !IsEdge(text, start - 1))
            start--;

        return end - start > LongestLabel ? null : Clean(text[start..end]);
    }

    /// <summary>"$190k – $270k (San Francisco)".</summary>
    static string? Behind(string text, int at)
    {
        at = Letters.SkipGap(text, PayPeriods.Behind(text, at)?.End ?? at);
        if (at >= text.Length || text[at] != '(')
            return null;

        var length = text.AsSpan(at + 1).IndexOf(')');
        return length is > 1 and <= LongestLabel && char.IsUpper(text[at + 1])
            ? Clean(text.Substring(at + 1, length))
            : null;
    }

    static bool IsBetween(char c) => Letters.IsGap(c) || c is '(' or '*' or '–' or '-' or '|' or ':';

    static bool IsEdge(string text, int at) =>
        text[at] is '\n' or '\r' or '|' or ';' or '•' or ':' or '(' or ')' or '*' or '#' or '。'
        || (text[at] is '.' or ' ' && at + 1 < text.Length && text[at + 1] is ' ' or '-' or '–');

    /// <summary>A label starts with a capital and has no word of pay, of time or of a contract.</summary>
    static string? Clean(string label)
    {
        label = label.Trim().TrimStart('-', '–', '—', ' ');
        foreach (var opening in Openings)
            if (label.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                label = label[opening.Length..];

        var isLabel = label.Length > 1
            && (char.IsUpper(label[0]) || char.IsAsciiDigit(label[0]) || Letters.IsHan(label[0]))
            && label.AsSpan().Count(' ') <= 5
            && PayWords.Pay.First(label, 0, label.Length) is null
            && PayWords.Period.First(label, 0, label.Length) is null
            && PayWords.NoLabel.First(label, 0, label.Length) is null
            && PayWords.From.First(label, 0, label.Length) is null;

        return isLabel ? label : null;
    }
}
