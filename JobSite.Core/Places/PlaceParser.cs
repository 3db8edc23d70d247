using JobSite.Core.Places.Names;
using JobSite.Core.Places.Parsing;

namespace JobSite.Core.Places;

/// <summary>
/// Reads location phrases as job boards write them: towns in any order of their parts, several at once, remote words.
/// </summary>
public static class PlaceParser
{
    const int Longest = 8_000;
    const int MostParts = 400;

    public static PlaceReading Read(string location)
    {
        var text = location.AsSpan().Trim();
        if (text.Length == 0)
            return PlaceReading.Nothing;

        List<PlacePart> parts = [];
        List<WorkWords> pieces = [];
        var parted = Break.Comma;
        var segments = new PlaceSegment(parts) { Piece = -1 };
        PlaceSplit.Cut(text[..Math.Min(text.Length, Longest)], (segment, meanings, before) =>
        {
            if (parts.Count > MostParts)
                return;
            if (before is Break.Piece || pieces.Count == 0)
            {
                segments.Piece++;
                pieces.Add(WorkWords.None);
            }

            // "London or remote (UK)": what parted the phrase still does when the words between name no place.
            parted = before > parted ? before : parted;
            var names = parts.Count;
            pieces[^1] |= segments.Read(segment, meanings, parted);
            parted = parts.Count > names ? Break.Comma : parted;
        });

        DropEchoes(parts);
        var found = PlaceRun.Join(parts);
        Settle(found, text.StartsWith("remote", StringComparison.OrdinalIgnoreCase));
        return PlaceSorting.Sort(found, pieces, location);
    }

    // "Berlin, Berlin, Germany", "Gunter AFB, Alabama, Alabama"
    static void DropEchoes(List<PlacePart> parts)
    {
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i].Before < Break.Or && parts[i].Echoes(parts[i - 1]))
                parts.RemoveAt(i);
        }
    }

    // A name of several meanings follows its neighbors: Georgia among countries, or among states.
    static void Settle(List<FoundPlace> found, bool isRemoteFirst)
    {
        if (isRemoteFirst && found is [{ Doubtful: { } part } only])
        {
            // "Remote, New York" means the state.
            if (part.As(PlaceKind.Region) is { } state && only.Kind is PlaceKind.City)
                found[0] = FoundPlace.Of(state, part);
            return;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Doubtful is not { } doubtful || found.Count == 1)
                continue;

            var sure = found.Where(f => f.Doubtful is null).Take(20).ToList();
            var best = doubtful.Meanings.MaxBy(m => sure.Count(f => Agrees(m, f)));
            if (best is not null && sure.Count(f => Agrees(best, f)) > sure.Count(f => Agrees(doubtful.Meanings[0], f)))
                found[i] = FoundPlace.Of(best, doubtful);
        }
    }

    static bool Agrees(Named meaning, FoundPlace other) =>
        meaning.Kind == other.Kind && (meaning.Kind is PlaceKind.Country || meaning.Country == other.Place?.Country);
}
