using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>"12 Mill Lane Berlin": a house and its street, before the name of the town.</summary>
static class StreetAddress
{
    public static bool IsIn(List<string> words) =>
        words[0].Any(char.IsAsciiDigit) || words.Take(Street(words)).Any(w => w.Any(char.IsAsciiDigit));

    /// <summary>What follows the street, without the "NW" of it.</summary>
    public static List<string> After(List<string> words)
    {
        var street = Street(words);
        var rest = street >= 0 ? words[(street + 1)..] : [];
        while (rest.Count > 1 && rest[0].Length <= 2)
            rest = rest[1..];

        return rest;
    }

    static int Street(List<string> words) => words.FindLastIndex(w => PlaceWords.IsStreet(PlaceName.Fold(w)));
}
