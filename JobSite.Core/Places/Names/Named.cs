namespace JobSite.Core.Places.Names;

enum PlaceKind { City, Region, Country, Group }

/// <summary>One meaning of a name.</summary>
/// <remarks>
/// Code is "US-CO" of a region, "EU27" of a group, else null; Region is the label that a place holds; IsCode marks an
/// abbreviation, which in running text counts in capitals only.
/// </remarks>
sealed record Named(
    PlaceKind Kind, string Name, string? Country, string? Region = null, string? Code = null, bool IsCode = false,
    bool IsWellKnown = false);
