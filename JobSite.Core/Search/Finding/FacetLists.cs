using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Finding;

/// <summary>Says counts in the words of the domain.</summary>
static class FacetLists
{
    public const int Most = 15;
    public const int Least = 6; // values in sight, though a narrow search has none of them

    public static JobFacets Of(FacetTally tally, JobFilter filter, IndexView view) => new()
    {
        Workplaces = Each(Enum.GetValues<WorkplaceType>(), tally.Workplaces, filter.Workplaces),
        Categories = Each([.. Category.All.Select(c => c.Key)], tally.Categories, filter.Categories),
        Seniorities = Each(Enum.GetValues<Seniority>(), tally.Seniorities, filter.Seniorities),
        EmploymentTypes = Each(Enum.GetValues<EmploymentType>(), tally.Employments, filter.EmploymentTypes),
        PostedWithin = Each(Moment.Days, tally.Since, filter.PostedWithin is { } days ? [days] : []),
        PayStated = tally.PayStated[0],
        LivesIn = view.LivesIn.Of(tally.Reaches.Span, filter.LivesIn, view.Meanings.Reaches),
        Skills = Top(tally.Skills, filter.Skills, view.Meanings.Skills, Usual(view, Facet.Skill)),
        Companies = Top(tally.Companies, filter.Companies, view.Meanings.Companies, Usual(view, Facet.Company)),
        Pay = tally.Pay,
    };

    /// <summary>The most frequent ones, those chosen, and usual ones where there are few. Equals by name.</summary>
    public static IReadOnlyList<FacetCount<string>> Top(
        ReadOnlyMemory<int> all, IReadOnlyList<string> chosen, Names names, IEnumerable<string> usual, Func<string, bool>? isAsked = null)
    {
        var counts = all.Span;
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

        var shown = best.UnorderedItems.Select(x => x.Element);
        return InOrder((best.Count < Least ? shown.Union(usual).Take(Least) : shown).Union(chosen)
            .Select(name => (name, names.Find(name) is { } i && i < all.Length ? all.Span[i] : 0)), chosen);
    }

    /// <summary>Those that most jobs of the whole board have.</summary>
    static IEnumerable<string> Usual(IndexView view, Facet facet) =>
        view.Frequent(facet).Names.Select(n => view.NamesOf(facet)[n.Name]).Where(n => n.Length > 0);

    static FacetCount<T>[] Each<T>(IReadOnlyList<T> values, int[] counts, IReadOnlyList<T> chosen) =>
        [.. values.Select((value, i) => new FacetCount<T>(value, i < counts.Length ? counts[i] : 0, chosen.Contains(value)))];

    static FacetCount<string>[] InOrder(IEnumerable<(string Name, int Count)> counts, IReadOnlyList<string> chosen) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => new FacetCount<string>(c.Name, c.Count, chosen.Contains(c.Name)))];

    static readonly Comparer<(int Count, string Name)> ByCountThenName = Comparer<(int Count, string Name)>.Create((a, b) =>
        a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Name, a.Name));
}
