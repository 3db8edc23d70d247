using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Places;

namespace JobSite.Core.Import.Formats;

/// <summary>A jobLocation: a Place with an address, an address alone, or words.</summary>
static class JobPostingPlace
{
    /// <summary>The places that are given with a country's code, which need no reading.</summary>
    public static IEnumerable<Place> Known(JsonElement place) =>
        CodeOf(place) is { } code && Parts(place) is var (town, region, postal) && (town ?? region) is not null && !IsElsewhere(place, town)
            ? [new(code, region, town, postal)] : [];

    /// <summary>The words for all others.</summary>
    public static IEnumerable<string> Words(JsonElement place)
    {
        if (Known(place).Any())
            return [];
        if (place.AsText() is { } words)
            return [words];

        var (town, region, _) = Parts(place);
        var own = place.Text("name");
        var address = string.Join(", ", new[] { town, region, JobPosting.Name(AddressOf(place).At("addressCountry")) }.OfType<string>());
        if (address.Length == 0)
            return own is not null ? [own] : AddressOf(place).AsText() is { } line ? [line] : [];

        // Some repeat one address under the names of many places: then the name is what is meant.
        return IsElsewhere(place, town) ? [own!] : [address];
    }

    static bool IsElsewhere(JsonElement place, string? town) =>
        place.Text("name") is { } name && name.Contains(", ") && town is not null && !name.Contains(town, StringComparison.OrdinalIgnoreCase);

    static JsonElement AddressOf(JsonElement place) =>
        place.ValueKind != JsonValueKind.Object ? place : place.Items("address").FirstOrDefault() is { ValueKind: not JsonValueKind.Undefined } address ? address : place;

    static (string? Town, string? Region, string? Postal) Parts(JsonElement place) =>
        AddressOf(place) is { ValueKind: JsonValueKind.Object } address
            ? (address.Texts("addressLocality").FirstOrDefault(), address.Texts("addressRegion").FirstOrDefault(), address.Text("postalCode"))
            : (null, null, null);

    static string? CodeOf(JsonElement place) =>
        AddressOf(place) is { ValueKind: JsonValueKind.Object } address && JobPosting.Name(address.At("addressCountry")) is { Length: 2 } code && code.All(char.IsAsciiLetter)
            ? code.ToUpperInvariant() : null;
}
