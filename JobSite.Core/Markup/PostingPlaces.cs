using System.Text.Json.Nodes;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Markup;

/// <summary>Where the work is done; or, for remote work alone, where applicants may live.</summary>
static class PostingPlaces
{
    public static void AddTo(JsonObject posting, Job job)
    {
        var isRemote = job.Workplace is WorkplaceType.Remote;
        var applicants = isRemote ? ApplicantPlaces.Of(job.Eligibility) : [];

        // Without any country of applicants, search engines take the country of the place.
        if (applicants.Count == 0)
            posting.AddKnown("jobLocation", Locations([.. job.Places, .. job.TwinPlaces]));
        if (isRemote)
            posting["jobLocationType"] = "TELECOMMUTE";
        if (applicants.Count > 0)
            posting["applicantLocationRequirements"] = new JsonArray([.. applicants]);
    }

    static JsonNode? Locations(IEnumerable<Place> places)
    {
        var known = places.Where(p => p.Country is not null).Distinct().Select(Location).ToArray();

        return known.Length switch
        {
            0 => null,
            1 => known[0],
            _ => new JsonArray([.. known]),
        };
    }

    static JsonObject Location(Place place)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        address.AddKnown("addressLocality", place.Locality);
        address.AddKnown("addressRegion", place.Region);
        address.AddKnown("postalCode", place.PostalCode);
        address["addressCountry"] = place.Country;

        return new() { ["@type"] = "Place", ["address"] = address };
    }
}
