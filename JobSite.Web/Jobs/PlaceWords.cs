using System.Globalization;
using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>Places by the names that people use.</summary>
static class PlaceWords
{
    public static string Of(Place place) => string.Join(", ", new[]
    {
        place.Locality,
        place.Region == place.Locality ? null : place.Region,
        place.Country is { } country ? NameOf(country) : null,
    }.OfType<string>().Where(part => part.Length > 0));

    public static string NameOf(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
