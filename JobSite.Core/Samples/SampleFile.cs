using System.Globalization;
using JobSite.Core.Companies;
using JobSite.Core.Text;
using JobSite.Core.Values;

namespace JobSite.Core.Samples;

/// <summary>What the sample files beside this one say.</summary>
static class SampleFile
{
    public static readonly IReadOnlyList<SampleCompany> Companies =
    [
        .. from c in DataTable.Rows(typeof(SampleFile), "companies.csv", ';')
           select new SampleCompany(c[0], c[1], c[2], c[3], c[4], c[5], DataTable.List(c[6]), c[7], c[8]),
    ];

    public static readonly IReadOnlyDictionary<string, SampleRole> Roles = (
        from r in DataTable.Rows(typeof(SampleFile), "roles.csv", ';')
        select new SampleRole(
            r[0], DataTable.List(r[1]), r[2], DataTable.List(r[3]), r[4] == "hour", Number(r[5]), Number(r[6]), Number(r[7]),
            DataTable.List(r[8]), DataTable.List(r[9]), DataTable.List(r[10])))
        .ToDictionary(r => r.Key);

    static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}

sealed record SampleRole(
    string Key, string[] Titles, string Category, string[] Skills, bool ByTheHour, int Low, int High, int Levels,
    string[] Does, string[] Needs, string[] Plus);

sealed record SampleCompany(
    string Name, string Domain, string Trade, string Size, string City, string Country, string[] Roles, string Workplace, string About)
{
    public bool IsRemote => Workplace == "remote";

    public Company ToCompany() => new(Name, Slug.Of(Name))
    {
        Domain = Domain,
        Website = $"https://{Domain}/",
        Trade = Trade,
        Size = Size,
        HeadOffice = IsRemote ? null : $"{City}, {Places.Country.Find(Country)!.Name}",
        AboutHtml = $"<p>{About}</p>",
        EqualOpportunityHtml =
            $"<p>{Name} hires for what people can do. Age, origin, faith, family, gender and disability play no part in it.</p>",
        AccommodationContact = $"access@{Domain}",
    };
}
