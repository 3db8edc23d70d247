using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Rules.Law;

/// <summary>The places whose law a posting meets: where it is done, and for remote work each that it is open to.</summary>
sealed class Reach
{
    readonly HashSet<string> countries = [];
    readonly HashSet<string> regions = [];

    public static Reach Of(Job job)
    {
        var reach = new Reach();
        foreach (var place in job.Places.Where(p => p.Country is not null))
            reach.Add(place);
        if (job.Workplace is WorkplaceType.Remote && job.Eligibility.Mode is not EligibilityMode.Unclear)
            reach.Add(job.Eligibility);

        return reach;
    }

    /// <summary>Whether a law of that region, country or group of countries concerns it.</summary>
    public bool Meets(string region) => Region.Find(region) is { } state
        ? regions.Contains(state.Code)
        : CountryGroup.Members(region) is { } members ? countries.Overlaps(members) : countries.Contains(region);

    void Add(Place place)
    {
        countries.Add(place.Country!);
        if (place.Region is { } name && Region.Find(place.Country!, name) is { } region)
            regions.Add(region.Code);
    }

    void Add(Eligibility eligibility)
    {
        foreach (var country in eligibility.Countries())
        {
            countries.Add(country);
            var named = eligibility.IncludedRegions(country).ToHashSet();
            var excluded = eligibility.ExcludedRegions(country).ToHashSet();
            regions.UnionWith(Region.Of(country)
                .Where(r => named.Count == 0 ? !excluded.Contains(r.Name) : named.Contains(r.Name))
                .Select(r => r.Code));
        }
    }
}
