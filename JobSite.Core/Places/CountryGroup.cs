using System.Collections.Frozen;
using System.Globalization;
using JobSite.Core.Places.Names;
using JobSite.Core.Values;

namespace JobSite.Core.Places;

/// <summary>
/// Groups of countries by the names that postings use for them; who belongs to them changes over time.
/// </summary>
/// <remarks>
/// In the table a member is a code, with the dates of its membership where they matter ("HR:2013-07-01",
/// "GB:..2020-02-01"), or another group with an @. North America is NORAM in eligibilities, because NA is Namibia
/// there; "NA" is understood here too.
/// </remarks>
public static class CountryGroup
{
    static readonly FrozenDictionary<string, string[]> rows =
        DataTable.Rows(typeof(Gazetteer), "groups.csv").ToFrozenDictionary(r => r[0], StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, FrozenSet<string>> today =
        rows.Keys.ToFrozenDictionary(g => g, g => On(g, DateOnly.MaxValue), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> All => rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>The ISO codes of its members as far as the table knows today; null for what is no group.</summary>
    public static IReadOnlySet<string>? Members(string group) => Canonical(group) is { } code ? today[code] : null;

    public static IReadOnlySet<string>? Members(string group, DateOnly on) =>
        Canonical(group) is { } code ? On(code, on) : null;

    /// <summary>"EU" for "EU27", "Latin America" for "LATAM".</summary>
    public static string NameOf(string group) => Canonical(group) is { } code ? rows[code][1] : group;

    internal static string[] AliasesOf(string group) => DataTable.List(rows[group][2]);

    static string? Canonical(string group) =>
        rows.ContainsKey(group) ? group
        : group.Equals("NA", StringComparison.OrdinalIgnoreCase) ? "NORAM"
        : null;

    static FrozenSet<string> On(string group, DateOnly day) =>
        rows[group][3].Split(' ').SelectMany(member => Member(member, day)).ToFrozenSet();

    static FrozenSet<string> Member(string member, DateOnly day)
    {
        if (member[0] == '@')
            return On(member[1..], day);
        if (member.Length == 2)
            return FrozenSet.Create(member);

        var dates = member[3..];
        var belongs = dates.StartsWith("..", StringComparison.Ordinal)
            ? day < DateOnly.Parse(dates[2..], CultureInfo.InvariantCulture)
            : day >= DateOnly.Parse(dates, CultureInfo.InvariantCulture);
        return belongs ? FrozenSet.Create(member[..2]) : [];
    }
}
