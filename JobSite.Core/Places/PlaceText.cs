using JobSite.Core.Places.Names;

namespace JobSite.Core.Places;

/// <summary>Places in words, such that the parser reads the same place again.</summary>
public static class PlaceText
{
    /// <summary>"Berlin, Germany", "Boston, MA, United States".</summary>
    public static string Of(Place place)
    {
        if (place.Country is not { } country)
            return Joined(place.Locality, place.Region);
        if (place.Locality is null)
            return Joined(RegionAlone(place), place.Region is null ? Unmistakable(country) : Country.NameOf(country));

        var isCityState = place.Region is null && place.Locality == Country.NameOf(country);
        return isCityState
            ? place.Locality
            : Joined(place.Locality, NeededRegion(place), IsKnownTown(place)
            ? Country.NameOf(country)
            : Unmistakable(country));
    }

    /// <summary>For a card: "Boston, MA", "Berlin, Germany", "Germany".</summary>
    public static string Brief(Place place) =>
        place.Locality is not null && place.Region is not null && Region.IsAbbreviated(place.Country)
            ? Joined(place.Locality, place.Region)
            : Of(place);

    public static string Of(IReadOnlyList<Place> places) => string.Join("; ", places.Select(Of));

    static string Joined(params ReadOnlySpan<string?> parts)
    {
        List<string> known = [];
        foreach (var part in parts)
        {
            if (part is { Length: > 0 })
                known.Add(part);
        }

        return string.Join(", ", known);
    }

    static bool IsKnownTown(Place place) =>
        Array.Exists(Gazetteer.Find(place.Locality!), m => m.Kind is PlaceKind.City && m.Country == place.Country);

    // Georgia alone would be the state.
    static string Unmistakable(string country) =>
        Gazetteer.Find(Country.NameOf(country)) is [var first, ..] && first.Country != country
            ? Country.Find(country)!.Aliases[0]
            : Country.NameOf(country);

    // "New York" alone would be the city.
    static string? RegionAlone(Place place) =>
        place.Region is { } label && Region.Find(place.Country!, label) is { } region
            ? Gazetteer.Find(region.Name) is [{ Kind: PlaceKind.City }, ..] ? label : region.Name
            : place.Region;

    static string? NeededRegion(Place place)
    {
        if (place.Region is null || Region.IsAbbreviated(place.Country))
            return place.Region;

        var known = Array.Find(Gazetteer.Find(place.Locality!), m => m.Kind is PlaceKind.City
            && m.Country == place.Country);
        return known?.Region == place.Region ? null : place.Region;
    }
}
