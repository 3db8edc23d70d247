using System.Collections.Frozen;
using JobSite.Core.Values;

namespace JobSite.Core.Pay;

/// <summary>The currencies that the site knows, from currencies.csv.</summary>
public static class Currencies
{
    static readonly IReadOnlyList<string[]> Rows = DataTable.Rows(typeof(Currencies), "currencies.csv");

    static readonly FrozenDictionary<string, Currency> ByCode =
        Rows.Select(Of).ToFrozenDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, Currency> ByCountry =
        ByCode.Values.SelectMany(c => c.Countries.Select(country => (country, c)))
            .DistinctBy(pair => pair.country)
            .ToFrozenDictionary(pair => pair.country, pair => pair.c, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<Currency> All => ByCode.Values;

    public static Currency? Find(string code) => ByCode.GetValueOrDefault(code);

    public static Currency? Of(string country) => ByCountry.GetValueOrDefault(country);

    /// <summary>Every writing there is, and the currencies that it may stand for.</summary>
    internal static ILookup<string, Currency> Writings { get; } = (
        from row in Rows
        let currency = ByCode[row[0]]
        from writing in (string[])[row[0], row[1], .. row[2].Split('|'), .. row[3].Split('|')]
        where writing.Length > 0
        select (writing, currency)).Distinct().ToLookup(w => w.writing, w => w.currency);

    /// <summary>
    /// Whether a writing is understood at home only, though no other currency has it: the R of the rand.
    /// </summary>
    internal static bool IsOnlyForHome(string writing) => OnlyForHome.Contains(writing);

    static readonly FrozenSet<string> OnlyForHome = Rows
        .SelectMany(row => row[2].Split('|').Except([row[0], row[1], .. row[3].Split('|')]))
        .ToFrozenSet();

    static Currency Of(string[] row) =>
        new(row[0], row[1], row[2].Split('|')[0], row[4].Split(' '));
}
