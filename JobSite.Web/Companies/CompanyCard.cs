using System.Globalization;

namespace JobSite.Web.Companies;

/// <summary>As much of a company as a list shows.</summary>
public sealed record CompanyCard(string Slug, string Name, string? Trade, string? HeadOffice, int OpenJobs)
{
    public bool Matches(string words) => Has(Name, words) || (Trade is not null && Has(Trade, words));

    static bool Has(string text, string words) => CultureInfo.InvariantCulture.CompareInfo
        .IndexOf(text, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
