using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Columns;

/// <summary>From which countries one may apply, as one name: "DE,FR", "*" for all, "*-CU-IR" for all but some, "" for unclear.</summary>
static class JobReach
{
    public const string Worldwide = "*";

    public static string Of(Job job) => job.Workplace is WorkplaceType.OnSite or WorkplaceType.Hybrid && job.Places.Count > 0
        ? Joined(job.Places.Concat(job.TwinPlaces).Select(p => p.Country).OfType<string>())
        : Of(job.Eligibility);

    public static bool Contains(string reach, string country) => reach.StartsWith('*')
        ? !reach.Split('-').Contains(country)
        : reach.Split(',').Contains(country);

    /// <summary>The countries that it names.</summary>
    public static IReadOnlyList<string> Named(string reach) => reach.StartsWith('*') || reach.Length == 0 ? [] : reach.Split(',');

    static string Of(Eligibility eligibility) => eligibility.Mode switch
    {
        EligibilityMode.Worldwide => string.Concat(eligibility.Exclude.Order(StringComparer.Ordinal).Select(c => $"-{c}").Prepend(Worldwide)),
        EligibilityMode.Countries => Joined(eligibility.Include.Except(eligibility.Exclude)),
        _ => "",
    };

    static string Joined(IEnumerable<string> countries) => string.Join(',', countries.Distinct().Order(StringComparer.Ordinal));
}
