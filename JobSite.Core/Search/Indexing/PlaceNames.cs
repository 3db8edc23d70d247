using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Indexing;

/// <summary>What people may type to find a job by its place: towns, regions and countries under their usual names.</summary>
static class PlaceNames
{
    public static IEnumerable<string> Of(Job job)
    {
        foreach (var place in job.Places.Concat(job.TwinPlaces))
            foreach (var name in Of(place))
                yield return name;

        if (job.Places.Count == 0 && job.Eligibility.Mode == EligibilityMode.Countries)
            foreach (var name in job.Eligibility.Include.SelectMany(i => Country.Find(i) is { } country ? OfCountry(country) : [i, EligibilityText.Name(i)]))
                yield return name;
        if (job.Workplace == WorkplaceType.Remote)
            yield return "remote";
    }

    static IEnumerable<string> Of(Place place)
    {
        if (place.Locality is { } town)
            yield return town;
        if (place.Region is { } region)
        {
            yield return region;
            if (place.Country is { } of && Region.Find(of, region) is { } known && known.Name != region)
                yield return known.Name;
        }

        if (place.Country is { } code)
            foreach (var name in Country.Find(code) is { } country ? OfCountry(country) : [code])
                yield return name;
    }

    static IEnumerable<string> OfCountry(Country country) => [country.Name, country.Code, .. country.Aliases];
}
