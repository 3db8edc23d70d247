using System.Text.Json.Nodes;
using JobSite.Core.Places;

namespace JobSite.Core.Markup;

/// <summary>The countries and states from which one may apply: groups spelled out, exclusions taken away.</summary>
static class ApplicantPlaces
{
    public static IReadOnlyList<JsonObject> Of(Eligibility eligibility)
    {
        var included = eligibility.Mode switch
        {
            EligibilityMode.Worldwide => CountryCodes.All,
            EligibilityMode.Countries => eligibility.Include.SelectMany(CountryCodes.In),
            _ => [],
        };
        var excluded = eligibility.Exclude.SelectMany(CountryCodes.In).ToHashSet();

        return
        [
            .. included.Distinct().Where(code => !excluded.Contains(code)).SelectMany(code => Without(code, excluded)).Select(Entry),
        ];
    }

    // "The United States but Colorado" can only be said as a list of the other states.
    static IEnumerable<string> Without(string code, HashSet<string> excluded) =>
        excluded.Any(e => e.StartsWith($"{code}-", StringComparison.Ordinal))
            ? CountryCodes.StatesOf(code).Where(state => !excluded.Contains(state))
            : [code];

    static JsonObject Entry(string code) => code.Split('-') is [var country, var state]
        ? new() { ["@type"] = "State", ["name"] = $"{state}, {(country == "US" ? "USA" : Country.NameOf(country))}" }
        : new() { ["@type"] = "Country", ["name"] = code };
}
