using System.Collections.Frozen;
using JobSite.Core.Places;

namespace JobSite.Core.Search;

/// <summary>
/// What <see cref="JobFilter.LivesIn"/> holds: codes of countries, keys of <see cref="CountryGroup"/> for jobs that are
/// open to all of a group, and a word for those that are open to all the world.
/// </summary>
public static class LivesIn
{
    public const string Worldwide = "worldwide";
    internal const string Sanctioned = "SANCTIONED";

    static readonly FrozenDictionary<string, string> groups = CountryGroup.All.Where(g => g != Sanctioned)
        .ToFrozenDictionary(g => g, StringComparer.OrdinalIgnoreCase);
    static readonly FrozenDictionary<string, string> groupsByName = groups.Values
        .SelectMany(g => CountryGroup.AliasesOf(g).Append(CountryGroup.NameOf(g)).Select(name => (name, g)))
        .DistinctBy(x => x.name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(x => x.name, x => x.g, StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> everywhere =
        new[] { Worldwide, "anywhere", "anywhere in the world", "global", "everywhere" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static IEnumerable<string> Groups => groups.Values;

    public static bool IsGroup(string place) => groups.TryGetValue(place, out var group) && group == place;

    public static string NameOf(string place) =>
        place == Worldwide ? "Anywhere in the world" : IsGroup(place) ? CountryGroup.NameOf(place) : Country.NameOf(place);

    /// <summary>What was meant by a code, a key or a name; null for what is none. NA is Namibia.</summary>
    public static string? Find(string typed) =>
        Country.IsCode(typed) ? typed
        : everywhere.Contains(typed) ? Worldwide
        : groups.GetValueOrDefault(typed) ?? Country.Find(typed)?.Code ?? groupsByName.GetValueOrDefault(typed);
}
