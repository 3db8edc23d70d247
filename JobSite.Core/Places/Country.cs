using System.Collections.Frozen;
using JobSite.Core.Places.Names;
using JobSite.Core.Values;

namespace JobSite.Core.Places;

/// <summary>A country of ISO 3166-1 under its everyday English name.</summary>
/// <remarks>
/// Code is alpha-2 ("DE"), Code3 alpha-3 ("DEU"), Currency ISO 4217; TimeZones are IANA names, the most peopled first.
/// </remarks>
public sealed record Country(
    string Code, string Code3, string Name, string Currency,
    IReadOnlyList<string> Aliases, IReadOnlyList<string> TimeZones)
{
    public static IReadOnlyList<Country> All { get; } =
    [
        .. DataTable.Rows(typeof(Gazetteer), "countries.csv")
            .Select(r => new Country(r[0], r[1], r[2], r[3], DataTable.List(r[4]), DataTable.List(r[5]))),
    ];

    static readonly FrozenDictionary<string, Country> byCode = All.ToFrozenDictionary(c => c.Code,
        StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> codes = All.Select(c => c.Code).ToFrozenSet();
    static readonly FrozenSet<string> currencies = All.Select(c => c.Currency).ToFrozenSet();

    /// <summary>Whether it is a country's code, written as codes are.</summary>
    public static bool IsCode(string? code) => code is not null && codes.Contains(code);

    /// <summary>Whether it is the code of some country's money.</summary>
    public static bool IsCurrency(string? code) => code is not null && currencies.Contains(code);

    /// <summary>By alpha-2, alpha-3, name or any usual alias ("USA", "Holland", "Deutschland").</summary>
    public static Country? Find(string codeOrName)
    {
        if (codeOrName is ['U' or 'u', 'K' or 'k'])
            return byCode["GB"];
        if (byCode.TryGetValue(codeOrName, out var country))
            return country;

        var named = Gazetteer.Find(codeOrName).FirstOrDefault(n => n.Kind is PlaceKind.Country);
        return named is null ? null : byCode[named.Country!];
    }

    /// <summary>The English name of a code, or the code itself where there is none.</summary>
    public static string NameOf(string code) => byCode.TryGetValue(code, out var country) ? country.Name : code;

    /// <summary>The name as it stands in a sentence: "the United States", "Germany".</summary>
    public static string InSentence(string code)
    {
        var name = NameOf(code);
        var takesThe = name.StartsWith("United ", StringComparison.Ordinal)
            || name.EndsWith("Islands", StringComparison.Ordinal)
            || name is "Netherlands" or "Philippines" or "Bahamas" or "Gambia" or "Maldives" or "Comoros"
                or "Seychelles"
                or "Dominican Republic" or "Central African Republic";

        return takesThe ? $"the {name}" : name;
    }
}
