namespace JobSite.Core.Places;

/// <summary>What parts a piece of a location phrase from the one before.</summary>
enum Break { Comma, Dash, Or, Piece }

/// <summary>One name in a location phrase, with its meanings; none for a name that we do not know.</summary>
sealed record PlacePart(string Text, Named[] Meanings, Break Before, int Piece, string? PostalCode = null)
{
    public bool IsKnown => Meanings.Length > 0;

    /// <summary>A name of more than a town; an abbreviation may be anything.</summary>
    public bool IsArea => Meanings.Any(m => m is { Kind: not PlaceKind.City, IsCode: false });

    public Named? As(PlaceKind kind, string? country = null) => Array.Find(Meanings, m =>
        m.Kind == kind && (country is null || m.Country == country));
}
