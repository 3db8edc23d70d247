using JobSite.Core.Work;

namespace JobSite.Core.Search;

/// <summary>
/// What jobs like one pay by the year: the middle of their ranges, half of them between <see cref="Lower"/> and
/// <see cref="Upper"/>. Level and country are empty where too few jobs share them.
/// </summary>
public sealed record PayComparison(
    decimal Median, decimal Lower, decimal Upper, string Currency, int Count, string CategoryKey, Seniority? Seniority, string? Country)
{
    /// <summary>Fewer than these are not compared.</summary>
    public const int Least = 5;
}
