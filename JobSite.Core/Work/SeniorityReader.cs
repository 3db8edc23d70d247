using JobSite.Core.Text.Words;
using JobSite.Core.Values;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>
/// Finds the level of a job. "Senior Manager" is a manager, "Mid/Senior" is both, "Lead Generation" and "Staff Nurse"
/// are no levels.
/// </summary>
public static class SeniorityReader
{
    const int LongestTitle = 300;

    static readonly string[] TradesOfStaff =
    [
        "healthcare", "education", "hospitality", "trades", "logistics", "manufacturing", "legal", "office",
    ];
    static readonly string[] NoStage =
    [
        "manager", "hand", "crew", "technician", "lead", "director", "door", "production", "of", "ops", "2", "3",
    ];

    public static IReadOnlyList<Found<Seniority>> InTitle(string title, string? categoryKey)
    {
        var shown = Reading.Cut(title, LongestTitle);
        var words = SeniorityWords.OfTitles.In(shown)
            .Where(p => p.Value is { } level && IsMeant(shown, p, level, categoryKey))
            .Select(p => new Level(p.Value!.Value, p.Start, p.End))
            .Concat(Numbered(shown))
            .OrderBy(l => l.Start)
            .ToList();

        return Reading.Distinct(Kept(shown, words).Select(l => (l.Value, shown[l.Start..l.End])));
    }

    public static IReadOnlyList<Found<Seniority>> In(string field)
    {
        var shown = Reading.Cut(field, LongestTitle);

        return Reading.Distinct(SeniorityWords.OfFields.In(shown).Where(p => p.Value is not null)
            .Select(p => (p.Value!.Value, p.In(shown))));
    }

    /// <summary>The highest level, and those that the title gives beside it as a choice.</summary>
    static IEnumerable<Level> Kept(string title, List<Level> levels)
    {
        if (levels.Count == 0)
            return [];

        var top = levels.MaxBy(l => l.Value)!;
        var at = levels.IndexOf(top);
        var (first, last) = (at, at);
        while (first > 0 && IsChoice(title, levels[first - 1], levels[first]))
            first--;
        while (last + 1 < levels.Count && IsChoice(title, levels[last], levels[last + 1]))
            last++;

        return levels[first..(last + 1)];
    }

    static bool IsChoice(string title, Level left, Level right) =>
        right.Start > left.End
        && title[left.End..right.Start].Trim(' ', '(', ')', '.').ToLowerInvariant() is "/" or "|" or "or" or "to" or "-"
        or "–" or "&" or "and" or "oder" or "bis" or "ou" or "o" or "level to" or "-level to"
        && right.Value != left.Value && Math.Max((int)left.Value, (int)right.Value) < (int)Seniority.Manager
        || right.Start > left.End && title[left.End..right.Start].Trim() is "/" or "or";

    static bool IsMeant(string title, Phrase<Seniority?> phrase, Seniority level, string? categoryKey) => level switch
    {
        Seniority.Staff =>
            !TradesOfStaff.Contains(categoryKey)
                && (HasMore(title, phrase.End)
                || title.AsSpan(0, phrase.Start).TrimEnd() is [.., ',' or '-' or '–' or '/' or '(']),
        Seniority.Principal =>
            categoryKey != "education" && !title.Contains("school", StringComparison.OrdinalIgnoreCase),
        Seniority.Director =>
            phrase.In(title) is not ("head" or "Head")
                || title.AsSpan(phrase.End).TrimStart() is [',' or '-' or '–', ..],
        Seniority.Executive => phrase.In(title).Length > 3 || phrase.In(title).All(char.IsUpper),
        _ => true,
    };

    static bool HasMore(string title, int from) => title.AsSpan(from).IndexOfAnyInRange('A', 'z') >= 0;

    static IEnumerable<Level> Numbered(string title)
    {
        var words = WordScan.Of(title);
        for (var at = 1; at < words.Length; at++)
            if (Grades.Of(title, words[at - 1], words[at]) is { } level)
            {
                yield return new(level, words[at].Start, words[at].End);
                if (at + 1 < words.Length
                    && Grades.Of(title, words[at - 1], words[at + 1] with { Before = Gap.Space }) is { } second
                    && title.AsSpan(words[at].End, words[at + 1].Start - words[at].End).Trim() is "/" or "-" or "or")
                    yield return new(second, words[at + 1].Start, words[at + 1].End);
            }

        if (words.Length > 1 && title.AsSpan(words[0].Start, words[0].Length) is "Stage"
            && !NoStage.Contains(title[words[1].Start..words[1].End].ToLowerInvariant()))
            yield return new(Seniority.Intern, words[0].Start, words[0].End);
    }

    sealed record Level(Seniority Value, int Start, int End);
}
