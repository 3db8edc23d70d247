using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>Which of several ranges is for the visitor: the only one whose label names their country.</summary>
static class OwnPay
{
    public static Salary? Of(Job job, string? country) =>
        country is not null && job.Pay.Count > 1 && job.Pay.Where(p => IsIn(p.Zone, country)).ToList() is [var own]
            ? own
            : null;

    static bool IsIn(string? zone, string country) =>
        zone is not null && CountryOf(zone) == country;

    static string? CountryOf(string zone) =>
        Country.Find(zone)?.Code ?? PlaceParser.Read(zone).Places.Select(p => p.Country).FirstOrDefault();
}
