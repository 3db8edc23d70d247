using System.Collections.Frozen;
using JobSite.Core.Text.Words;
using JobSite.Core.Values;
using JobSite.Core.Work.Titles;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Words by which one tells titles, companies and schools apart.</summary>
static class ResumeWords
{
    const int LongestTitle = 90;
    const int ShortestEnding = 5;

    static readonly FrozenDictionary<WordKind, FrozenSet<string>> Sets = DataTable.Rows(typeof(ResumeWords), "words.csv")
        .GroupBy(row => Enum.Parse<WordKind>(row[0]))
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(row => DataTable.List(row[1])).Select(Folded).ToFrozenSet());

    public static bool Has(string text, WordKind kind) => Words(text).Any(w => Is(w, kind));

    public static bool Is(string word, WordKind kind)
    {
        var folded = Folded(word.Trim('.', ',', '(', ')', ':', ';', '"', '\''));

        return Sets[kind].Contains(folded) || folded.Length > ShortestCompound(kind) && Sets[kind].Any(s => s.Length > ShortestEnding && folded.EndsWith(s, StringComparison.Ordinal));
    }

    /// <summary>"Stadtklinikum", "Bäckermeisterin"; surnames such as Hofmeister are shorter.</summary>
    static int ShortestCompound(WordKind kind) => kind switch
    {
        WordKind.Employer or WordKind.School => 8,
        WordKind.Role => 11,
        _ => int.MaxValue,
    };

    /// <summary>Names a trade that one can have: "Senior Baker", "Director of Operations".</summary>
    public static bool IsTitle(string text) =>
        text.Length is > 1 and <= LongestTitle && !text.Contains('@')
        && (Has(text, WordKind.Role) || TitleWords.Table.In(text).Exists(p => p.Value.Kind is TitleWordKind.Role) || Words(text).Any(w => CompoundEndings.Of(w) is not null));

    /// <summary>Says that it is a company, whatever else stands in it: "Bakers Ltd".</summary>
    public static bool IsEmployer(string text) => Has(text, WordKind.Legal) || Has(text, WordKind.Employer);

    public static string[] Words(string text) =>
        text.Split([' ', '\t', '/', '-', '–', '(', ')', ',', '|', '&', '*', ':'], StringSplitOptions.RemoveEmptyEntries);

    static string Folded(string word) => string.Concat(word.Where(c => c != '.' && !Folding.IsMark(c)).Select(Folding.Fold));
}
