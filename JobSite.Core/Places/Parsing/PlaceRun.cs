using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>
/// Joins neighboring names to places, the longest fitting row first: "Berlin, Germany" is one, "London, Madrid" are
/// two.
/// </summary>
static class PlaceRun
{
    public static List<FoundPlace> Join(List<PlacePart> parts)
    {
        List<FoundPlace> found = [];
        for (var at = 0; at < parts.Count;)
            at += Take(parts, at, found);

        return found;
    }

    static int Take(List<PlacePart> parts, int at, List<FoundPlace> found)
    {
        var most = 1;
        while (at + most < parts.Count && most < 4 && parts[at + most].Before < Break.Or
            && parts[at + most].Piece == parts[at].Piece)
            most++;

        if (most > 1)
        {
            foreach (var shape in PlaceShapes.Fitting(parts, at, most))
            {
                if (Fit(parts, at, shape) is not { } place)
                    continue;

                found.Add(place);
                return shape.Length;
            }
        }

        if (Alone(parts[at], found) is { } alone)
            found.Add(alone);
        return 1;
    }

    static FoundPlace? Fit(List<PlacePart> parts, int at, string shape)
    {
        PlacePart? Part(char role) =>
            shape.IndexOf(role, StringComparison.Ordinal) is >= 0 and var i ? parts[at + i] : null;

        var (countryPart, regionPart, townPart) = (Part('c'), Part('r'), Part('l'));
        var country = countryPart?.As(PlaceKind.Country);
        var region = Region(regionPart, country, townPart);
        if (regionPart is not null && region is null
            || shape.IndexOf("rr", StringComparison.Ordinal) is >= 0 and var twice
            && !parts[at + twice + 1].Meanings.Any(m => m.Code == region?.Code))
            return null;
        if (Part('g') is { } group
            && !Belongs(group, country?.Country ?? region?.Country ?? townPart?.As(PlaceKind.City)?.Country))
            return null;

        return townPart is null
            ? Area(country, region, parts[at].Piece)
            : Town(parts, at, shape, townPart, region, country);
    }

    // The state that agrees with the country, else with the town; "DE" after Berlin is Germany, not Delaware.
    static Named? Region(PlacePart? part, Named? country, PlacePart? town)
    {
        if (part is null)
            return null;
        if (country is not null)
            return part.As(PlaceKind.Region, country.Country);

        var agreeing = Array.Find(part.Meanings, m => m.Kind is PlaceKind.Region
            && town?.Meanings.Any(t => t.Kind is PlaceKind.City && t.Country == m.Country
                && (t.Region == m.Region || t.Region is null)) is true);
        if (agreeing is not null)
            return agreeing;

        // "Toronto, CA": a known town of the country that the same letters mean.
        var isCountry = part.Meanings.Any(m => m.Kind is PlaceKind.Country
            && town?.As(PlaceKind.City, m.Country) is not null);
        return isCountry
            || part is { Meanings: [{ Kind: PlaceKind.Country }, ..] } && part.As(PlaceKind.Region)?.Country != "US"
            ? null
            : part.As(PlaceKind.Region);
    }

    static bool Belongs(PlacePart group, string? country) =>
        country is not null && CountryGroup.Members(group.As(PlaceKind.Group)!.Code!)!.Contains(country);

    static FoundPlace Area(Named? country, Named? region, int piece) => region is null
        ? new(FoundPlace.Whole(country!.Country), null, PlaceKind.Country, null, piece)
        : new(new(region.Country, region.Region), null, PlaceKind.Region, null, piece);

    static FoundPlace? Town(List<PlacePart> parts, int at, string shape, PlacePart town, Named? region, Named? country)
    {
        var home = country?.Country ?? region?.Country;
        var city = Array.Find(town.Meanings, m => m.Kind is PlaceKind.City
            && (home is null || m.Country == home)
            && (region is null || m.Region == region.Region || m.Region is null));
        if (home is null && city is null)
            return null;
        if (city is null && !UnknownTown.MayBeNamed(parts, at, shape, town))
            return null;

        var place = new Place(home
            ?? city!.Country, region?.Region
            ?? city?.Region, city?.Name
            ?? UnknownTown.Tidy(town.Text), town.PostalCode
            ?? PostalOf(parts, at, shape.Length));
        return new(place, null, PlaceKind.City, null, town.Piece);
    }

    static string? PostalOf(List<PlacePart> parts, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (parts[i].PostalCode is { } code)
                return code;
        }

        return null;
    }

    static FoundPlace? Alone(PlacePart part, List<FoundPlace> before)
    {
        if (!part.IsKnown)
        {
            // What follows a known place after a comma is a detail of it.
            var isDetail = part.Before < Break.Or && before.Count > 0 && before[^1].Piece == part.Piece;
            return isDetail
                ? null
                : new(new(null, null, UnknownTown.Tidy(part.Text), part.PostalCode), null, PlaceKind.City, null,
                part.Piece);
        }

        return FoundPlace.Of(part.Meanings[0], part);
    }
}
