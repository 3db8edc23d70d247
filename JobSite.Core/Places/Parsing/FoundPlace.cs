using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>A place or a group that some parts of a phrase add up to.</summary>
sealed record FoundPlace(Place? Place, string? Group, PlaceKind Kind, PlacePart? Doubtful, int Piece)
{
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

    /// <summary>The country; of a city-state, its town too.</summary>
    public static Place Whole(string? country) =>
        country is "SG" or "MC" or "GI" ? new(country, null, Country.NameOf(country)) : new(country);
}
