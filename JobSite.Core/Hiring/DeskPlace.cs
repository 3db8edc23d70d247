using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Hiring;

/// <summary>How and where the work is, in a few words.</summary>
static class DeskPlace
{
    public static string Of(WorkplaceType? workplace, IReadOnlyList<Place> places, Eligibility eligibility) =>
        Of(workplace, (places, eligibility) switch
        {
            ([var only], _) => PlaceText.Brief(only),
            ([var first, ..], _) => $"{PlaceText.Brief(first)} and {places.Count - 1} more",
            (_, { Mode: EligibilityMode.Worldwide }) => "Anywhere",
            (_, { Mode: EligibilityMode.Countries, Include.Count: > 0 }) => EligibilityText.List(eligibility.Include),
            _ => null,
        });

    public static string Of(WorkplaceType? workplace, string? place) => string.Join(" · ", new[]
    {
        workplace is { } type ? WorkplaceTypeText.Of(type) : null,
        place,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
