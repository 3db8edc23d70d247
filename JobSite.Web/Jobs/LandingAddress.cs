using JobSite.Core.Places;
using JobSite.Core.Text;

namespace JobSite.Web.Jobs;

/// <summary>The addresses of the pages about one trade, skill or country.</summary>
public static class LandingAddress
{
    public static string OfCategory(string key) => $"/jobs/c/{key}";

    public static string OfSkill(string slug) => $"/jobs/t/{Uri.EscapeDataString(slug)}";

    public static string OfCountry(Country country) => $"/jobs/in/{Slug.Of(country.Name)}";
}
