namespace JobSite.Core.Places;

/// <summary>
/// Where work is done: as much of country (ISO 3166-1 alpha-2), region, town and post code as is known.
/// </summary>
/// <remarks>The region is as people write it: "MA" in the US, Canada and Australia, "Bavaria" elsewhere.</remarks>
public sealed record Place(string? Country, string? Region = null, string? Locality = null, string? PostalCode = null);
