namespace JobSite.Core.Search;

/// <summary>
/// What jobs pay by the year, of those that state it: the middle of their ranges, half of them between
/// <see cref="Lower"/> and <see cref="Upper"/>.
/// </summary>
public sealed record PaySpread(decimal Median, decimal Lower, decimal Upper, string Currency, int Count);
