using JobSite.Core.Import.Tables;
using JobSite.Core.Places;

namespace JobSite.Core.Import.Postings;

/// <summary>What a job page adds below the text: the flag and name of a country with the job's tags, and its own advertising.</summary>
static class PageTail
{
    const int MostLines = 12;

    /// <summary>Takes the tail off, and what it says into the fields.</summary>
    public static void Cut(List<string> lines, JobFields fields)
    {
        var own = lines.FindIndex(Math.Max(0, lines.Count - MostLines), l => l.Contains("Let Employers Find You", StringComparison.OrdinalIgnoreCase));
        if (own > 0)
            lines.RemoveRange(own, lines.Count - own);

        for (var i = lines.Count - 1; i >= Math.Max(1, lines.Count - 3); i--)
            if (FlagAt(lines[i]) is { } code)
            {
                ReadFlag(lines[i].Trim()[4..].Trim(), code, fields);
                lines.RemoveRange(i, lines.Count - i);
                return;
            }
    }

    static void ReadFlag(string words, string code, JobFields fields)
    {
        var name = Country.NameOf(code) is var known && words.StartsWith(known, StringComparison.OrdinalIgnoreCase) ? words[..known.Length]
            : string.Join(' ', words.Split(' ').TakeWhile(w => w.Length > 0 && (char.IsUpper(w[0]) || w is "of" or "and" or "the")));

        fields.Add(Field.Location, name.Length > 0 ? name : known);
        fields.Add(Field.Tags, words[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(30));
    }

    // A flag is a pair of regional indicators, each of them a surrogate pair.
    static string? FlagAt(string line)
    {
        line = line.Trim();
        return line.Length >= 4 && Letter(line, 0) is { } first && Letter(line, 2) is { } second ? $"{first}{second}" : null;
    }

    static char? Letter(string line, int at) =>
        char.IsSurrogatePair(line, at) && char.ConvertToUtf32(line, at) - 0x1F1E6 is >= 0 and < 26 and var letter ? (char)('A' + letter) : null;
}
