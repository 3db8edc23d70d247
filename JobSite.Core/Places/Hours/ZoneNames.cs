using System.Collections.Frozen;
using System.Globalization;
using JobSite.Core.Places.Names;
using JobSite.Core.Values;

namespace JobSite.Core.Places.Hours;

/// <summary>A time zone, or the zones of an area, as postings name them; offsets are those of winter.</summary>
sealed record ZoneName(string Anchor, decimal Min, decimal Max);

static class ZoneNames
{
    const int MostWords = 3;

    static readonly FrozenDictionary<string, ZoneName> all = DataTable.Rows(typeof(ZoneNames), "timezones.csv")
        .SelectMany(r => DataTable.List(r[0])
            .Select(n => (Name: PlaceName.Fold(n),
            Zone: new ZoneName(r[1], decimal.Parse(r[2], CultureInfo.InvariantCulture),
            decimal.Parse(r[3], CultureInfo.InvariantCulture)))))
        .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Zone);
    static readonly FrozenDictionary<string, ZoneName>.AlternateLookup<ReadOnlySpan<char>> spans =
        all.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The zone named at the start of the text, and how far its name goes.</summary>
    public static ZoneName? StartOf(ReadOnlySpan<char> text, out int length)
    {
        ZoneName? best = null;
        length = 0;
        var end = 0;
        if (text.Length == 0 || !char.IsLetter(text[0])
            || char.IsLower(text[0]) && !text.StartsWith("utc") && !text.StartsWith("gmt"))
            return null;

        Span<char> folded = stackalloc char[PlaceName.Longest];
        for (var words = 0; words < MostWords && end < text.Length && char.IsLetter(text[end]); words++)
        {
            while (end < text.Length
                && (char.IsLetter(text[end])
                || text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
                end++;
            if (end < PlaceName.Longest
                && spans.TryGetValue(folded[..PlaceName.Fold(text[..end], folded)], out var zone)
                && IsWritten(text[..end]))
                (best, length) = (zone, end);
            if (end >= text.Length || text[end] is not (' ' or '/' or '-'))
                break;
            end++;
        }

        return best;
    }

    // "ET" and "EST", but not "Et" and "est"; short names must be in capitals.
    static bool IsWritten(ReadOnlySpan<char> name) =>
        name.Length > 4 || !name.ContainsAnyInRange('a', 'z') || name is "utc" or "gmt" or "Asia" or "Rome";
}
