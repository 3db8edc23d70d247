using System.Globalization;
using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>When a name that stands in no table may be a town.</summary>
static class UnknownTown
{
    // A name that we do not know in this country: a small town with its state, or with its country where nothing else
    // is said.
    public static bool MayBeNamed(List<PlacePart> parts, int at, string shape, PlacePart town)
    {
        if (town.IsArea || town.IsKnown && town.Text[0] >= 0x2E80)
            return false;
        if (shape is "rl" or "crl" && town.IsKnown)
            return false;
        if (town.As(PlaceKind.City) is { } other
            && (other.IsCode || other.IsWellKnown && PlaceName.Fold(other.Name) != PlaceName.Fold(town.Text)))
            return false;
        if (town.IsKnown && shape.IndexOf('r', StringComparison.Ordinal) is >= 0 and var r
            && parts[at + r].Meanings[0] is { Kind: PlaceKind.City, IsCode: false })
            return false;
        if (shape.Contains('r', StringComparison.Ordinal))
            return !(shape is "rl" or "crl" && town.Before is Break.Dash && !parts[at].Meanings.Any(m => m.IsCode));
        if (shape is "cl" or "ucl" or "gcl" or "luc" or "luuc")
            return !town.IsKnown && town.Before is not Break.Dash;

        return !town.IsKnown || parts.Count == shape.Length;
    }

    public static bool IsName(string name, List<string> words) =>
        name.Length is >= 2 and <= 60 && words.Count <= 5
        && char.IsLetter(name[0]) && !char.IsLower(name[0])
        && name.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’')
        && !words.Any(w => PlaceWords.IsNoName(PlaceName.Fold(w)));

    public static string Tidy(string name) => name.Length > 3 && name.All(c => !char.IsLetter(c) || char.IsUpper(c))
        ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant())
        : name;
}
