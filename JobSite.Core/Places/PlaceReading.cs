namespace JobSite.Core.Places;

/// <summary>
/// What a location phrase says: places of work, words on the way of working, and from where one may apply.
/// </summary>
/// <remarks>
/// A country that the phrase names for remote work is eligibility, not a place. Eligibility is null when nothing is
/// said of it.
/// </remarks>
public sealed record PlaceReading(
    IReadOnlyList<Place> Places, bool SaysRemote, bool SaysHybrid, bool SaysOnSite, Eligibility? Eligibility)
{
    public static readonly PlaceReading Nothing = new([], false, false, false, null);
}
