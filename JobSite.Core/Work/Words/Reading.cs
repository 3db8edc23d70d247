using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Work.Words;

/// <summary>What the readers share: tables from lists of words, and what was found, each meaning once.</summary>
static class Reading
{
    public static PhraseTable<T> Table<T>(params (T Value, string Words)[] rows)
    {
        var table = new PhraseTable<T>();
        foreach (var (value, words) in rows)
            foreach (var phrase in words.Split('|'))
                table.Add(phrase.Trim(), value);

        return table;
    }

    public static List<Found<T>> Distinct<T>(IEnumerable<(T Value, string Source)> found) =>
        [.. found.DistinctBy(f => f.Value).Select(f => new Found<T>(f.Value, f.Source))];

    public static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
