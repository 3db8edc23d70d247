using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>A place or a group that some parts of a phrase add up to.</summary>
sealed record FoundPlace(Place? Place, string? Group, PlaceKind Kind, PlacePart? Doubtful, int Piece);
