using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace JobSite.Core.Places;

/// <summary>The countries that an eligibility comes down to.</summary>
public static class EligibilityCountries
{
    const int MostKept = 5_000;

    static readonly FrozenSet<string> none = [];
    static readonly FrozenSet<string> all = Country.All.Select(c => c.Code).ToFrozenSet();
    static readonly ConcurrentDictionary<string, FrozenSet<string>> kept = new();

    extension(Eligibility eligibility)
    {
        /// <summary>
        /// ISO codes of the countries from which one may apply; empty when that is unclear. A country of which a part
        /// may apply is among them. The set is shared between equal eligibilities.
        /// </summary>
        public IReadOnlySet<string> Countries()
        {
            if (eligibility.Mode is EligibilityMode.Unclear)
                return none;
            if (eligibility is { Mode: EligibilityMode.Worldwide, Exclude.Count: 0 })
                return all;

            var key = eligibility is { Include: [var only], Exclude.Count: 0 }
                ? only
                : $"{eligibility.Mode}:{string.Join(',', eligibility.Include)}!{string.Join(',', eligibility.Exclude)}";
            if (kept.TryGetValue(key, out var known))
                return known;

            var countries = Expand(eligibility);
            if (kept.Count < MostKept)
                kept.TryAdd(key, countries);
            return countries;
        }

        /// <summary>Countries shut out as a whole.</summary>
        public bool Excludes(string country) =>
            eligibility.Exclude.Any(e => e.Length != 0 && Region.Find(e) is null && Members(e).Contains(country));

        /// <summary>Names of the parts of a country that are shut out ("Colorado").</summary>
        public IEnumerable<string> ExcludedRegions(string country) =>
            eligibility.Exclude.Where(e => Region.Find(e)?.Country == country).Select(Region.NameOf);

        /// <summary>Names of the parts of a country that alone may apply; empty when the whole may.</summary>
        public IEnumerable<string> IncludedRegions(string country) =>
            eligibility.Include.Any(i => Region.Find(i) is null && Members(i).Contains(country))
                ? []
                : eligibility.Include.Where(i => Region.Find(i)?.Country == country).Select(Region.NameOf);
    }

    /// <summary>
    /// The countries behind one entry: itself, its country, or the members of the group. Empty for an unknown one.
    /// </summary>
    public static IReadOnlySet<string> Members(string entry) =>
        all.Contains(entry) ? FrozenSet.Create(entry)
        : Region.Find(entry) is { } region ? FrozenSet.Create(region.Country)
        : CountryGroup.Members(entry) ?? none;

    static FrozenSet<string> Expand(Eligibility eligibility)
    {
        var included = eligibility.Mode is EligibilityMode.Worldwide ? all : eligibility.Include.SelectMany(Members);

        return included.Where(country => !eligibility.Excludes(country)).ToFrozenSet();
    }
}
