using System.Collections.Concurrent;
using JobSite.Core.Jobs;
using JobSite.Core.Places;

namespace JobSite.Core.Search.Columns;

/// <summary>
/// From which countries one may surely apply, as one name: "DE,FR", "*" for all, "*-CU-IR" for all but some, "" for
/// unclear. The same that <see cref="ApplyVerdict"/> says country by country.
/// </summary>
static class JobReach
{
    /// <summary>All but those that are named after it, if any are.</summary>
    public const string Worldwide = "*";
    const int MostKept = 10_000;

    static readonly ConcurrentDictionary<string, string> Kept = new();

    public static string Of(Job job)
    {
        var eligibility = job.Eligibility;
        if (eligibility is { Mode: EligibilityMode.Worldwide, Exclude.Count: 0 })
            return Worldwide;

        var places = eligibility.Mode is EligibilityMode.Unclear ? job.Places.Concat(job.TwinPlaces).Select(p => p.Country).OfType<string>() : [];
        var key = $"{eligibility.Mode}:{string.Join(',', eligibility.Include)}!{string.Join(',', eligibility.Exclude)}@{string.Join(',', places)}";
        if (Kept.Count > MostKept)
            Kept.Clear();

        return Kept.GetOrAdd(key, _ => Of(eligibility, places));
    }

    static string Of(Eligibility eligibility, IEnumerable<string> places) => eligibility.Mode switch
    {
        EligibilityMode.Worldwide => string.Concat(Country.All.Select(c => c.Code).Where(c => eligibility.Excludes(c))
            .Order(StringComparer.Ordinal).Select(c => $"-{c}").Prepend(Worldwide)),
        EligibilityMode.Countries => Joined(eligibility.Countries().Where(c => !eligibility.IncludedRegions(c).Any())),
        _ => Joined(places.Where(c => !eligibility.Excludes(c))),
    };

    static string Joined(IEnumerable<string> countries) => string.Join(',', countries.Distinct().Order(StringComparer.Ordinal));
}
