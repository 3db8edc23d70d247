using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// The facet of where one may live: the countries of most jobs, all the world, and groups of countries. Which ones it
/// offers, at least, depends on the whole board, so that a narrow search shows zeros and no gap.
/// </summary>
sealed class LivesInList
{
    const int MostCountries = 30;
    const int MostGroups = 6;
    const int First = 2; // countries that stand before the world and the largest group

    readonly IReadOnlyList<string> countries;
    readonly IReadOnlyList<string> wide;

    /// <param name="reaches">How many jobs of the whole board have each reach.</param>
    /// <param name="names">What these reaches are.</param>
    public LivesInList(ReadOnlySpan<int> reaches, Names names)
    {
        var (own, open) = Count(reaches, names, r => r.Largest);
        countries = [.. InOrder(own.Where(p => !LivesIn.IsGroup(p.Key))).Take(FacetLists.Least)];
        wide =
        [
            .. open.Any(o => o.Reach.Contains(LivesIn.Worldwide)) ? [LivesIn.Worldwide] : Array.Empty<string>(),
            .. InOrder(own.Where(p => LivesIn.IsGroup(p.Key))).Take(MostGroups),
        ];
    }

    public IReadOnlyList<FacetCount<string>> Of(ReadOnlySpan<int> reaches, IReadOnlyList<string> chosen, Names names)
    {
        var (own, open) = Count(reaches, names, r => r.Groups);
        var offered = own.Keys.Where(p => !LivesIn.IsGroup(p)).Union(countries).Union(wide).Union(chosen);
        var counts = offered.ToDictionary(p => p, p => own.GetValueOrDefault(p) + open.Where(o => o.Reach.Contains(p)).Sum(o => o.Count));

        var narrow = InOrder(counts.Where(p => !IsWide(p.Key))).Where((p, i) => i < MostCountries || chosen.Contains(p)).ToList();
        var broad = wide.Union(chosen.Where(IsWide)).ToList();
        return
        [
            .. narrow.Take(First).Concat(broad.Take(2)).Concat(narrow.Skip(First)).Concat(broad.Skip(2))
                .Select(p => new FacetCount<string>(p, counts[p], chosen.Contains(p))),
        ];
    }

    /// <summary>Counts by country and group of the jobs that name countries, and the open ones, of which every place has almost all.</summary>
    static (Dictionary<string, int> Own, List<(ReachPlaces Reach, int Count)> Open) Count(
        ReadOnlySpan<int> reaches, Names names, Func<ReachPlaces, IEnumerable<string>> groups)
    {
        var own = new Dictionary<string, int>();
        var open = new List<(ReachPlaces, int)>();
        for (var i = 0; i < reaches.Length; i++)
        {
            if (reaches[i] == 0)
                continue;

            var reach = ReachPlaces.Of(names[i]);
            if (reach.IsOpen)
                open.Add((reach, reaches[i]));
            else
                foreach (var place in reach.Countries.Concat(groups(reach)))
                    own[place] = own.GetValueOrDefault(place) + reaches[i];
        }

        return (own, open);
    }

    static bool IsWide(string place) => place == LivesIn.Worldwide || LivesIn.IsGroup(place);

    static IEnumerable<string> InOrder(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key);
}
