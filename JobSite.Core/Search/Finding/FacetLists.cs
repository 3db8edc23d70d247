using JobSite.Core.Search.Columns;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Finding;

/// <summary>Says counts in the words of the domain.</summary>
static class FacetLists
{
    public const int Most = 15;
    const int MostCountries = 30;

    public static JobFacets Of(FacetTally tally, JobFilter filter, Meanings meanings, PayHistogram? pay) => new()
    {
        Workplaces = Each(Enum.GetValues<WorkplaceType>(), tally.Workplaces, filter.Workplaces),
        Categories = Each([.. Category.All.Select(c => c.Key)], tally.Categories, filter.Categories),
        Seniorities = Each(Enum.GetValues<Seniority>(), tally.Seniorities, filter.Seniorities),
        EmploymentTypes = Each(Enum.GetValues<EmploymentType>(), tally.Employments, filter.EmploymentTypes),
        PostedWithin = Each(Moment.Days, tally.Since, filter.PostedWithin is { } days ? [days] : []),
        PayStated = tally.PayStated[0],
        LivesIn = Countries(tally.Reaches, filter.LivesIn, meanings.Reaches),
        Skills = Top(tally.Skills, filter.Skills, meanings.Skills),
        Companies = Top(tally.Companies, filter.Companies, meanings.Companies),
        Pay = pay,
    };

    /// <summary>The most frequent ones, and those chosen. Equals by name.</summary>
    public static IReadOnlyList<FacetCount<string>> Top(
        int[] counts, IReadOnlyList<string> chosen, Names names, Func<string, bool>? isAsked = null)
    {
        var best = new PriorityQueue<string, (int Count, string Name)>(ByCountThenName);
        var least = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] <= least || names[i].Length == 0 || isAsked?.Invoke(names[i]) == false)
                continue;
            if (best.Count < Most)
                best.Enqueue(names[i], (counts[i], names[i]));
            else
                best.EnqueueDequeue(names[i], (counts[i], names[i]));
            if (best.Count == Most && best.TryPeek(out _, out var last))
                least = last.Count - 1; // an equal one may still come before it by its name
        }

        return InOrder(best.UnorderedItems.Select(x => x.Element).Union(chosen)
            .Select(name => (name, names.Find(name) is { } i && i < counts.Length ? counts[i] : 0)), chosen);
    }

    static IReadOnlyList<FacetCount<string>> Countries(int[] reaches, IReadOnlyList<string> chosen, Names names)
    {
        var counts = new Dictionary<string, int>();
        var worldwide = new List<(string Reach, int Count)>();
        for (var i = 0; i < reaches.Length; i++)
            if (reaches[i] > 0 && names[i].StartsWith('*'))
                worldwide.Add((names[i], reaches[i]));
            else if (reaches[i] > 0)
                foreach (var country in JobReach.Named(names[i]))
                    counts[country] = counts.GetValueOrDefault(country) + reaches[i];

        foreach (var country in counts.Keys.Union(chosen).ToList())
            counts[country] = counts.GetValueOrDefault(country)
                + worldwide.Where(w => JobReach.Contains(w.Reach, country)).Sum(w => w.Count);

        return [.. InOrder(counts.Select(c => (c.Key, c.Value)), chosen).Where((c, i) => i < MostCountries || c.IsChosen)];
    }

    static FacetCount<T>[] Each<T>(IReadOnlyList<T> values, int[] counts, IReadOnlyList<T> chosen) =>
        [.. values.Select((value, i) => new FacetCount<T>(value, i < counts.Length ? counts[i] : 0, chosen.Contains(value)))];

    static FacetCount<string>[] InOrder(IEnumerable<(string Name, int Count)> counts, IReadOnlyList<string> chosen) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => new FacetCount<string>(c.Name, c.Count, chosen.Contains(c.Name)))];

    static readonly Comparer<(int Count, string Name)> ByCountThenName = Comparer<(int Count, string Name)>.Create((a, b) =>
        a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Name, a.Name));
}
