using System.Collections.Frozen;
using JobSite.Core.Places.Names;
using JobSite.Core.Values;

namespace JobSite.Core.Places;

/// <summary>The states, provinces and Länder of ISO 3166-2 that job posts name.</summary>
/// <remarks>Code has its country in front: "US-CO".</remarks>
public sealed record Region(string Code, string Name, IReadOnlyList<string> Aliases)
{
    public static IReadOnlyList<Region> All { get; } =
        [.. DataTable.Rows(typeof(Gazetteer), "regions.csv").Select(r => new Region(r[0], r[1], DataTable.List(r[2])))];

    static readonly FrozenDictionary<string, Region> byCode = All.ToFrozenDictionary(r => r.Code,
        StringComparer.OrdinalIgnoreCase);
    static readonly FrozenDictionary<(string Country, string Label), Region> byLabel =
        All.ToFrozenDictionary(r => (r.Country, r.Label));

    public string Country => Code[..2];

    /// <summary>Its code without the country ("CO"); some are letters, some numbers.</summary>
    public string Abbreviation => Code[3..];

    /// <summary>
    /// How a <see cref="Place"/> holds it: "MA" where people write it so (US, Canada, Australia), else "Bavaria".
    /// </summary>
    public string Label => IsAbbreviated(Country) ? Abbreviation : Name;

    public static bool IsAbbreviated(string? country) => country is "US" or "CA" or "AU";

    public static IEnumerable<Region> Of(string country) => All.Where(r => r.Country == country);

    public static Region? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>By country and code, abbreviation, name or alias ("US" with "Colo.").</summary>
    public static Region? Find(string country, string name) =>
        byLabel.GetValueOrDefault((country, name))
        ?? byCode.GetValueOrDefault($"{country}-{name}")
        ?? (Gazetteer.Find(name).FirstOrDefault(n => n.Kind is PlaceKind.Region && n.Country == country) is { } named
            ? byCode[named.Code!]
            : null);

    /// <summary>"Colorado" for "US-CO"; the code itself where it is unknown.</summary>
    public static string NameOf(string code) => byCode.TryGetValue(code, out var region) ? region.Name : code;
}
