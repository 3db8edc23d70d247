using System.Collections.Frozen;
using System.Text;
using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Resumes.Reading;

/// <summary>The headings that people put over the parts of a résumé.</summary>
static class SectionHeads
{
    const int Longest = 60;
    const int MostParts = 3;

    static readonly string[] Joints = ["&", "+", "/", ",", " and ", " und ", " et ", " y ", " e ", " en "];

    static readonly FrozenDictionary<string, SectionKind> Kinds = DataTable.Rows(typeof(SectionHeads), "sections.csv")
        .SelectMany(row => DataTable.List(row[1]).Select(head => (Key: Letters(head), Kind: Enum.Parse<SectionKind>(row[0]))))
        .DistinctBy(h => h.Key) // some words head the same in two languages
        .ToFrozenDictionary(h => h.Key, h => h.Kind);

    /// <summary>The kind of section that a line is the heading of; null where it is none.</summary>
    public static SectionKind? Of(string line)
    {
        var head = line.Trim().TrimEnd(':', '.', '-', '–', '_').TrimStart('#', '-', '–', '_').Trim();
        if (head.Length is < 2 or > Longest || head.Any(char.IsDigit))
            return null;
        if (Kinds.TryGetValue(Letters(head), out var kind))
            return kind;

        var parts = head.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var kinds = parts.Select(p => Kinds.TryGetValue(Letters(p), out var known) ? known : (SectionKind?)null).ToList();
        if (parts.Length is > 1 and <= MostParts && kinds.TrueForAll(k => k is not null))
            return kinds[0];

        return IsExperience(head) ? SectionKind.Experience : null;
    }

    /// <summary>"Skills: Java, Go" is a heading with its content behind it.</summary>
    public static (SectionKind Kind, string Content)? Labeled(string line)
    {
        var colon = line.IndexOf(':');

        return colon > 0 && colon < line.Length - 1 && Of(line[..colon]) is { } kind ? (kind, line[(colon + 1)..].Trim()) : null;
    }

    /// <summary>"Clinical experience", "Relevante Berufserfahrung": as a title, not in a sentence.</summary>
    static bool IsExperience(string head) =>
        head.Split(' ') is { Length: 2 or 3 } words && (char.IsUpper(words[^1][0]) || head.All(c => !char.IsUpper(c) || c == head[0]))
        && Letters(words[^1]) is "experience" or "berufserfahrung" or "employment" && !head.Contains("year", StringComparison.OrdinalIgnoreCase);

    static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetter(c) || c == '&')
                letters.Append(Folding.Fold(c));

        return letters.ToString();
    }
}
