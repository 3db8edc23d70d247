using System.Globalization;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Indexing;

/// <summary>What people may type to find a job by its place.</summary>
static class PlaceNames
{
    public static IEnumerable<string> Of(Job job)
    {
        foreach (var place in job.Places.Concat(job.TwinPlaces))
        {
            foreach (var name in new[] { place.Locality, place.Region }.OfType<string>())
                yield return name;
            if (place.Country is { } country)
                yield return CountryName(country);
        }

        if (job.Places.Count == 0 && job.Eligibility.Mode == EligibilityMode.Countries)
            foreach (var country in job.Eligibility.Include)
                yield return CountryName(country);
        if (job.Workplace == WorkplaceType.Remote)
            yield return "remote";
    }

    static string CountryName(string code)
    {
        try
        {
            return $"{new RegionInfo(code).EnglishName} {code}";
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
