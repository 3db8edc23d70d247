using System.Text.RegularExpressions;
using JobSite.Core.Places;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds where somebody lives, among the lines at the top. Where they worked is no proof of it.</summary>
static class PlaceFinder
{
    const int LinesLookedAt = 25;
    const int Longest = 100;

    static readonly string[] Labels =
    [
        "location", "address", "city", "based in", "home", "residence", "adresse", "anschrift", "wohnort", "ort", "ville", "domicile", "lieu", "dirección", "ciudad",
        "ubicación", "domicilio", "indirizzo", "residenza", "città", "adres", "woonplaats", "endereço", "cidade",
    ];

    static readonly Regex Postal = new(@"^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{L}", RegexOptions.NonBacktracking);

    public static FoundAt<Place>? Find(ResumeSections sections, string? name)
    {
        var top = sections.Lines(SectionKind.Head, SectionKind.Contact).Take(LinesLookedAt).ToList();

        return top.Select(Labeled).FirstOrDefault(p => p is not null)
            ?? top.Where(l => l.Text.Length <= 3 * Longest).SelectMany(l => Pieces(l.Text).Where(p => !IsName(p, name)).Select(p => Read(p) is { } place ? l.At(place) : null))
                .FirstOrDefault(p => p is not null);
    }

    static FoundAt<Place>? Labeled(ResumeLine line)
    {
        var at = line.Text.IndexOfAny([':', '\t']);

        return at > 0 && Labels.Contains(line.Text[..at].Trim().ToLowerInvariant()) && Known(line.Text[(at + 1)..].Replace('\t', ' ')) is { } place ? line.At(place) : null;
    }

    static string[] Pieces(string text) =>
        text.Split(["\t", "|", "•", "·", "●", " / ", " – ", " — ", " - ", ";", "  "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static bool IsName(string piece, string? name) => name is not null && piece.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without a label, only what is plainly an address: a town with what it lies in, a post code, or nothing but a well-known name.</summary>
    static Place? Read(string piece)
    {
        if (piece.Length is < 3 or > Longest || piece.Contains('@') || piece.Contains("www.", StringComparison.OrdinalIgnoreCase) || piece.Contains("://", StringComparison.Ordinal)
            || ResumeWords.IsTitle(piece) || SectionHeads.Of(piece) is not null || DateRange.In(piece) is not null)
            return null;

        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

        return piece.Contains(',') || Postal.IsMatch(piece) || words <= 3 ? Known(piece) : null;
    }

    static Place? Known(string words)
    {
        var reading = PlaceParser.Read(words.Trim());

        return reading.Places is [{ Country: not null } place, ..] && (place.Locality ?? place.Region) is null or [_, _, ..] ? place : null;
    }
}
