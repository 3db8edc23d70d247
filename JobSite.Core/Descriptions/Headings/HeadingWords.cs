using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using JobSite.Core.Values;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>
/// What usual headings announce, in five languages. The words are in headings.csv; the first that fits counts.
/// </summary>
static class HeadingWords
{
    const int Longest = 100;
    const double Most = 0.6;
    static readonly char[] Colons = [':', '：'];
    static readonly string[] NotNames = ["you", "the", "this", "our", "your", "a", "job", "role"];

    static readonly FrozenDictionary<string, SectionKind> Exact;
    static readonly (string Phrase, SectionKind Kind)[] Parts;
    static readonly SearchValues<string> AnyPart;

    static HeadingWords()
    {
        var rows = DataTable.Rows(typeof(HeadingWords), "headings.csv")
            .Select(row => (Phrase: row[2], Match: row[1], Kind: Enum.Parse<SectionKind>(row[0])))
            .ToList();

        Exact = rows.DistinctBy(r => r.Phrase).ToFrozenDictionary(r => r.Phrase, r => r.Kind);
        Parts = [.. rows.Where(r => r.Match == "has").Select(r => (r.Phrase, r.Kind))];
        AnyPart = SearchValues.Create([.. Parts.Select(p => p.Phrase)], StringComparison.Ordinal);
    }

    /// <summary>Null where the heading says nothing that is known.</summary>
    public static SectionKind? KindOf(string heading, string? companyName)
    {
        if (heading.Length > Longest)
            return null;

        var words = Normal(heading);
        if (Exact.TryGetValue(words, out var kind))
            return kind;
        if (IsAboutCompany(heading.TrimEnd(Colons), words, companyName))
            return SectionKind.Company;

        if (!words.AsSpan().ContainsAny(AnyPart))
            return null;

        foreach (var (phrase, part) in Parts)
            if (words.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at
                && (phrase[0] > 0x2E80 || at == 0 || !char.IsLetter(words[at - 1])))
                return part;

        return null;
    }

    /// <summary>Whether these words, alone on a line, are a heading even without a colon or a bold face.</summary>
    public static bool IsUsual(string line)
    {
        if (line.Length is < 3 or >= 60 || line[^1] is '.' or ',' or ';' || char.IsLower(line[0]))
            return false;

        var words = Normal(line);

        return Exact.ContainsKey(words)
            || (words.AsSpan().ContainsAny(AnyPart)
                && Parts.Any(p => p.Phrase.Length >= Most * words.Length
                    && words.Contains(p.Phrase, StringComparison.Ordinal)));
    }

    static bool IsAboutCompany(string heading, string words, string? companyName)
    {
        var company = companyName is { Length: > 1 } ? Normal(companyName) : null;
        if (company is not null
            && (words == company
            || words.EndsWith(" " + company, StringComparison.Ordinal) && words.Split(' ').Length <= 6))
            return true;

        return heading.StartsWith("about ", StringComparison.OrdinalIgnoreCase) && heading.Length is > 7 and < 50
            && (char.IsUpper(heading[6]) || char.IsDigit(heading[6]))
                && !NotNames.Contains(words.Split(' ')[1], StringComparer.Ordinal);
    }

    /// <summary>
    /// Lower case, straight apostrophes, no numbering, brackets or pictures at the ends, one space between.
    /// </summary>
    static string Normal(string heading)
    {
        var words = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetter(c) || (words.Length > 0 && (char.IsDigit(c) || c is '&' or '-' or '/')))
                words.Append(char.ToLowerInvariant(c));
            else if (c is '’' or '\'' or '‘' or '`')
                words.Append('\'');
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        var normal = words.ToString().Trim(' ', '\'', '-', '/', '&');

        return normal.Length > 2 && "一二三四五六七八九十".Contains(normal[0]) && normal[1] == ' ' ? normal[2..] : normal;
    }
}
