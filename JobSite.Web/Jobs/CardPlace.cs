using JobSite.Core.Places;
using JobSite.Core.Search;

namespace JobSite.Web.Jobs;

/// <summary>Where a card says that the work is: its places, or for remote work where one may live; then how one works there.</summary>
public static class CardPlace
{
    const int Shown = 2;

    public static string Of(JobCard card, DateTimeOffset now)
    {
        string?[] parts = [Where(card), card.Workplace is { } workplace ? CardWords.Of(workplace) : null];
        string?[] how =
        [
            string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p))),
            card.OnSiteDaysPerWeek is { } days ? $"{days:0.#} days" : null,
            card.TimeZone.Mode is TimeZoneMode.Any ? null : TimeZoneText.Of(card.TimeZone, now),
        ];

        return string.Join(", ", how.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>The country whose flag stands there: the first place's, or the only one that one may live in.</summary>
    public static string? FlagOf(JobCard card) => card switch
    {
        { Places: [{ Country: { } country }, ..] } => country,
        { Places: [], Eligibility: { Mode: EligibilityMode.Countries, Include: [{ Length: 2 } only] } } => only,
        _ => null,
    };

    static string Where(JobCard card) => card switch
    {
        { Places.Count: > 0 } => Listed([.. card.Places.Select(PlaceText.Brief).Distinct()]),
        { Eligibility: { Mode: EligibilityMode.Countries, Include: { Count: > 0 } from } } => EligibilityText.List(from),
        { Eligibility.Mode: EligibilityMode.Worldwide } => "Anywhere",
        _ => "",
    };

    static string Listed(IReadOnlyList<string> names) => names.Count <= Shown
        ? string.Join("; ", names)
        : $"{string.Join("; ", names.Take(Shown))} and {names.Count - Shown} more";
}
