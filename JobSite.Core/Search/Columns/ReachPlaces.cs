using System.Collections.Concurrent;
using JobSite.Core.Places;

namespace JobSite.Core.Search.Columns;

/// <summary>A <see cref="JobReach"/> taken apart: which countries, groups of countries, and the world, it holds.</summary>
sealed class ReachPlaces
{
    const int MostKept = 10_000;

    static readonly ConcurrentDictionary<string, ReachPlaces> Kept = new(StringComparer.Ordinal);

    /// <summary>Whether all the world is meant but for countries of which hardly any posting means people.</summary>
    readonly bool isWorldwide;
    readonly HashSet<string> named;

    ReachPlaces(string reach)
    {
        IsOpen = reach.StartsWith('*');
        named = [.. (IsOpen ? reach.Split('-').Skip(1) : reach.Split(',')).Where(c => c.Length > 0)];
        isWorldwide = IsOpen && named.IsSubsetOf(CountryGroup.Members(LivesIn.Sanctioned)!);
        Groups = [.. LivesIn.Groups.Where(g => CountryGroup.Members(g)!.All(Holds))];
        Largest = [.. Groups.Where(g => !Groups.Any(o => CountryGroup.Members(g)!.IsProperSubsetOf(CountryGroup.Members(o)!)))];
    }

    /// <summary>Whether countries are named that it does not hold, instead of those that it holds.</summary>
    public bool IsOpen { get; }

    /// <summary>The countries that it holds, if it names those.</summary>
    public IEnumerable<string> Countries => IsOpen ? [] : named;

    /// <summary>The groups of countries that it holds whole.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Those of them that are not part of another one: most likely what was meant.</summary>
    public IReadOnlyList<string> Largest { get; }

    public static ReachPlaces Of(string reach)
    {
        if (Kept.Count > MostKept)
            Kept.Clear();

        return Kept.GetOrAdd(reach, r => new(r));
    }

    /// <summary>Whether anybody in a country, in all of a group, or anywhere may surely apply.</summary>
    public bool Contains(string place) =>
        place == LivesIn.Worldwide ? isWorldwide : LivesIn.IsGroup(place) ? Groups.Contains(place) : Holds(place);

    bool Holds(string country) => named.Contains(country) != IsOpen;
}
