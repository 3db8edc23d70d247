using JobSite.Core.Places;

namespace JobSite.Core.Markup;

/// <summary>Entries of an eligibility as codes: a group becomes its countries.</summary>
static class CountryCodes
{
    public static IEnumerable<string> All => Country.All.Select(c => c.Code);

    public static bool IsKnown(string code) => code.Length == 2 && Country.NameOf(code) != code;

    public static IEnumerable<string> In(string entry) => Region.Find(entry) is not null
        ? [entry]
        : EligibilityCountries.Members(entry).Order(StringComparer.Ordinal);

    public static IEnumerable<string> StatesOf(string country) => Region.Of(country).Select(r => r.Code);
}
