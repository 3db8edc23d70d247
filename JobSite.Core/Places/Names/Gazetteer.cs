using System.Collections.Frozen;
using JobSite.Core.Values;

namespace JobSite.Core.Places.Names;

/// <summary>Every name of a place that we know, with its meanings, the likeliest first.</summary>
static class Gazetteer
{
    static readonly FrozenDictionary<string, Named[]> names = Build();
    static readonly FrozenDictionary<string, Named[]>.AlternateLookup<ReadOnlySpan<char>> spans =
        names.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> areaStarts = names
        .Where(n => n.Value.Any(m => m.Kind is not PlaceKind.City)).Select(n => n.Key.Split(' ')[0])
            .ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the name of a country, a region or a group may begin with this word.</summary>
    public static bool MayStartArea(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[PlaceName.Longest];

        return word.Length <= PlaceName.Longest && areaStarts.Contains(folded[..PlaceName.Fold(word, folded)]);
    }

    public static Named[] Find(ReadOnlySpan<char> name)
    {
        if (name.Length > PlaceName.Longest)
            return [];

        Span<char> folded = stackalloc char[PlaceName.Longest];
        return Folded(folded[..PlaceName.Fold(name, folded)]);
    }

    public static Named[] Folded(ReadOnlySpan<char> name) => spans.TryGetValue(name, out var found) ? found : [];

    static FrozenDictionary<string, Named[]> Build()
    {
        var all = new Dictionary<string, List<Named>>();
        foreach (var group in CountryGroup.All)
        {
            var named = new Named(PlaceKind.Group, CountryGroup.NameOf(group), null, Code: group);
            Add(all, named, [group, CountryGroup.NameOf(group), .. CountryGroup.AliasesOf(group)]);
        }

        foreach (var country in Country.All)
        {
            var named = new Named(PlaceKind.Country, country.Name, country.Code);
            Add(all, named, [country.Name, .. country.Aliases]);
            Add(all, named with { IsCode = true }, [country.Code3, country.Code]);
        }

        foreach (var region in Region.All)
        {
            var named = new Named(PlaceKind.Region, region.Name, region.Country, region.Label, region.Code);
            Add(all, named, [region.Name, .. region.Aliases]);
            if (region.Abbreviation.Length > 1 && char.IsAsciiLetter(region.Abbreviation[0]))
                Add(all, named with { IsCode = true }, [region.Abbreviation]);
        }

        foreach (var r in DataTable.Rows(typeof(Gazetteer), "cities.csv"))
        {
            var region = r[2].Length > 0 ? Region.Find($"{r[1]}-{r[2]}")?.Label : null;
            Add(all, new(PlaceKind.City, r[0], r[1], region, IsWellKnown: r[4] == "1"),
                [r[0], .. DataTable.List(r[3])]);
        }

        return all.ToFrozenDictionary(n => n.Key, n => n.Value.OrderBy(Rank).ToArray());
    }

    static void Add(Dictionary<string, List<Named>> all, Named named, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases)
        {
            var key = PlaceName.Fold(alias);
            if (!all.TryGetValue(key, out var meanings))
                all[key] = meanings = [];
            var isCode = named.IsCode
                || alias.Length <= 4 && alias.All(c => char.IsAsciiLetterUpper(c) || c is '.' or '&');
            if (!meanings.Any(m => (m.Kind, m.Country, m.Code, m.Name) == (named.Kind, named.Country, named.Code,
                named.Name)))
                meanings.Add(named with { IsCode = isCode });
        }
    }

    // A city-state is its city; a well-known town beats the state around it; names beat codes, and states' codes beat
    // countries'.
    static int Rank(Named n) => n switch
    {
        { Kind: PlaceKind.City, IsWellKnown: true } => 0,
        { Kind: PlaceKind.City, Name: "Singapore" or "Monaco" or "Gibraltar" } => 0,
        { Kind: PlaceKind.City } when Region.All.Any(r => r.Country == n.Country && r.Label == n.Region
            && PlaceName.Fold(r.Name).StartsWith(PlaceName.Fold(n.Name), StringComparison.Ordinal)) => 1,
        { Kind: PlaceKind.Country, IsCode: true, Country: "DE" } => 2,
        { Kind: PlaceKind.Region, IsCode: false } => 3,
        { Kind: PlaceKind.Country, IsCode: false } => 4,
        { Kind: PlaceKind.Group } => 5,
        { Kind: PlaceKind.City } => 6,
        { Kind: PlaceKind.Region, Country: "US" } => 7,
        { Kind: PlaceKind.Region, Country: "CA", Region: not "NL" } => 8,
        { Kind: PlaceKind.Country } => 9,
        _ => 10,
    };
}
