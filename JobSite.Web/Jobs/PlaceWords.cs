using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>Places by the names that people use.</summary>
static class PlaceWords
{
    public static string Of(Place place) => string.Join(", ", new[]
    {
        place.Locality,
        place.Region == place.Locality ? null : place.Region,
        place.Country is { } country ? Country.NameOf(country) : null,
    }.OfType<string>().Where(part => part.Length > 0));

    /// <summary>An entry of an eligibility: a country, a state or a group.</summary>
    public static string NameOf(string entry) => entry switch
    {
        { Length: 2 } => Country.NameOf(entry),
        [_, _, '-', ..] => Region.NameOf(entry),
        _ => CountryGroup.NameOf(entry),
    };
}
