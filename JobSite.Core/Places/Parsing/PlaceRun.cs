using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>Joins neighboring names to places, the longest fitting row first: "Berlin, Germany" is one, "London, Madrid" are two.</summary>
static class PlaceRun
{
    // c country, r region, l town (or an unknown name), u an unknown name that is left out, g group
    static readonly string[] shapes =
    [
        "lrcg", "uulr", "uulc", "ulrc", "lurc", "lruc", "luuc",
        "lrc", "clr", "crl", "lrr", "rrc", "lcg", "rcg", "lrg", "ulr", "ulc", "luc", "lur", "uul", "urc", "gcl", "gcr", "ucl",
        "lr", "lc", "rc", "rr", "cl", "cr", "rl", "cg", "lg", "rg", "gc", "gl", "ul", "uc", "ur",
    ];

    static readonly Roles[][] roles = [.. shapes.Select(s => s.Select(Role).ToArray())];

    static Roles Role(char letter) => letter switch
    {
        'l' => Roles.Town,
        'r' => Roles.Region,
        'c' => Roles.Country,
        'g' => Roles.Group,
        _ => Roles.Unknown,
    };

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
        while (at + most < parts.Count && most < 4 && parts[at + most].Before < Break.Or && parts[at + most].Piece == parts[at].Piece)
            most++;

        for (var i = 0; most > 1 && i < shapes.Length; i++)
        {
            if (roles[i].Length <= most && MayFit(parts, at, roles[i]) && Fit(parts, at, shapes[i]) is { } place)
            {
                found.Add(place);
                return shapes[i].Length;
            }
        }

        if (Alone(parts[at], found) is { } alone)
            found.Add(alone);
        return 1;
    }

    static bool MayFit(List<PlacePart> parts, int at, Roles[] wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if ((parts[at + i].Roles & wanted[i]) == 0)
                return false;
        }

        return true;
    }

    static FoundPlace? Fit(List<PlacePart> parts, int at, string shape)
    {
        PlacePart? Part(char role) => shape.IndexOf(role, StringComparison.Ordinal) is >= 0 and var i ? parts[at + i] : null;

        var (countryPart, regionPart, townPart) = (Part('c'), Part('r'), Part('l'));
        var country = countryPart?.As(PlaceKind.Country);
        var region = Region(regionPart, country, townPart);
        if (regionPart is not null && region is null || shape.IndexOf("rr", StringComparison.Ordinal) is >= 0 and var twice && !parts[at + twice + 1].Meanings.Any(m => m.Code == region?.Code))
            return null;
        if (Part('g') is { } group && !Belongs(group, country?.Country ?? region?.Country ?? townPart?.As(PlaceKind.City)?.Country))
            return null;

        return townPart is null ? Area(country, region, parts[at].Piece) : Town(parts, at, shape, townPart, region, country);
    }

    // The state that agrees with the country, else with the town; "DE" after Berlin is Germany, not Delaware.
    static Named? Region(PlacePart? part, Named? country, PlacePart? town)
    {
        if (part is null)
            return null;
        if (country is not null)
            return part.As(PlaceKind.Region, country.Country);

        var agreeing = Array.Find(part.Meanings, m => m.Kind is PlaceKind.Region
            && town?.Meanings.Any(t => t.Kind is PlaceKind.City && t.Country == m.Country && (t.Region == m.Region || t.Region is null)) is true);
        if (agreeing is not null)
            return agreeing;

        // "Toronto, CA": a known town of the country that the same letters mean.
        var isCountry = part.Meanings.Any(m => m.Kind is PlaceKind.Country && town?.As(PlaceKind.City, m.Country) is not null);
        return isCountry || part is { Meanings: [{ Kind: PlaceKind.Country }, ..] } && part.As(PlaceKind.Region)?.Country != "US" ? null : part.As(PlaceKind.Region);
    }

    static bool Belongs(PlacePart group, string? country) =>
        country is not null && CountryGroup.Members(group.As(PlaceKind.Group)!.Code!)!.Contains(country);

    static FoundPlace Area(Named? country, Named? region, int piece) => region is null
        ? new(Whole(country!.Country), null, PlaceKind.Country, null, piece)
        : new(new(region.Country, region.Region), null, PlaceKind.Region, null, piece);

    // The country and the town of a city-state are one.
    static Place Whole(string? country) => country is "SG" or "MC" or "GI" ? new(country, null, Country.NameOf(country)) : new(country);

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

        var place = new Place(home ?? city!.Country, region?.Region ?? city?.Region, city?.Name ?? UnknownTown.Tidy(town.Text), town.PostalCode ?? PostalOf(parts, at, shape.Length));
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
            return isDetail ? null : new(new(null, null, UnknownTown.Tidy(part.Text), part.PostalCode), null, PlaceKind.City, null, part.Piece);
        }

        return Of(part.Meanings[0], part);
    }

    public static FoundPlace Of(Named meaning, PlacePart part) => new(
        meaning.Kind switch
        {
            PlaceKind.Group => null,
            PlaceKind.City => new(meaning.Country, meaning.Region, meaning.Name, part.PostalCode),
            PlaceKind.Country => Whole(meaning.Country),
            _ => new(meaning.Country, meaning.Region),
        },
        meaning.Kind is PlaceKind.Group ? meaning.Code : null,
        meaning.Kind,
        part.Meanings.Length > 1 ? part : null,
        part.Piece);
}
