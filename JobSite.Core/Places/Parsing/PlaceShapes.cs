namespace JobSite.Core.Places.Parsing;

/// <summary>
/// The orders in which the parts of a place are written, the longest first: c country, r region, l town (or an unknown
/// name), u an unknown name that is left out, g group.
/// </summary>
static class PlaceShapes
{
    static readonly string[] shapes =
    [
        "lrcg", "uulr", "uulc", "ulrc", "lurc", "lruc", "luuc",
        "lrc", "clr", "crl", "lrr", "rrc", "lcg", "rcg", "lrg", "ulr", "ulc", "luc", "lur", "uul", "urc", "gcl", "gcr",
        "ucl", "lr", "lc", "rc", "rr", "cl", "cr", "rl", "cg", "lg", "rg", "gc", "gl", "ul", "uc", "ur",
    ];

    static readonly Roles[][] roles = [.. shapes.Select(s => s.Select(Role).ToArray())];

    /// <summary>The shapes of no more than so many parts that these may have, by what each of them may be.</summary>
    public static IEnumerable<string> Fitting(List<PlacePart> parts, int at, int most)
    {
        for (var i = 0; i < shapes.Length; i++)
            if (roles[i].Length <= most && Fits(parts, at, roles[i]))
                yield return shapes[i];
    }

    static bool Fits(List<PlacePart> parts, int at, Roles[] wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
            if ((parts[at + i].Roles & wanted[i]) == 0)
                return false;

        return true;
    }

    static Roles Role(char letter) => letter switch
    {
        'l' => Roles.Town,
        'r' => Roles.Region,
        'c' => Roles.Country,
        'g' => Roles.Group,
        _ => Roles.Unknown,
    };
}
