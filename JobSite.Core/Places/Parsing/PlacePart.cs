using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>What parts a piece of a location phrase from the one before.</summary>
enum Break { Comma, Dash, Or, Piece }

[Flags]
enum Roles { None = 0, Town = 1, Region = 2, Country = 4, Group = 8, Unknown = 16 }

/// <summary>One name in a location phrase, with its meanings; none for a name that we do not know.</summary>
sealed record PlacePart(string Text, Named[] Meanings, Break Before, int Piece, string? PostalCode = null)
{
    public bool IsKnown => Meanings.Length > 0;

    /// <summary>The kinds of part that it may stand for.</summary>
    public Roles Roles { get; } = Meanings.Length == 0 ? Roles.Town | Roles.Unknown : RolesOf(Meanings);

    /// <summary>A name of more than a town; an abbreviation may be anything.</summary>
    public bool IsArea =>
        IsKnown && (Meanings.Any(m => m is { Kind: not PlaceKind.City, IsCode: false }) || As(PlaceKind.City) is null);

    /// <summary>Whether it says again what the part before it said: "Washington, DC Area", "California, CA".</summary>
    public bool Echoes(PlacePart before) =>
        Text.Equals(before.Text, StringComparison.OrdinalIgnoreCase)
        || IsKnown && before.IsKnown && Before < Break.Or && Piece == before.Piece
            && Meanings[0].Kind == before.Meanings[0].Kind && Meanings[0].Name == before.Meanings[0].Name
            && Meanings[0].Country == before.Meanings[0].Country && Meanings[0].Region == before.Meanings[0].Region;

    static Roles RolesOf(Named[] meanings)
    {
        var roles = Roles.None;
        foreach (var meaning in meanings)
            roles |= (Roles)(1 << (int)meaning.Kind);

        return roles;
    }

    public Named? As(PlaceKind kind, string? country = null) => Array.Find(Meanings, m =>
        m.Kind == kind && (country is null || m.Country == country));
}
