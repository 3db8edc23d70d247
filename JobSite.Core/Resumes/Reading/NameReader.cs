using System.Globalization;
using JobSite.Core.Places;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds whose résumé it is: a line near the top that looks like a name, and that size, place or mail address vouch for.</summary>
static class NameReader
{
    const int LinesLookedAt = 12;
    const int EnoughProof = 3;

    static readonly string[] Labels = ["name", "full name", "vor- und nachname", "vor- und zuname", "nom et prénom", "nom", "nombre", "nombre y apellidos", "nome", "naam"];

    public static FoundAt<string>? Find(ResumeSections sections, IReadOnlyList<ResumeLine> all, string? email)
    {
        var top = sections.Lines(SectionKind.Head, SectionKind.Contact).Take(LinesLookedAt).ToList();
        if (top.Select(Labeled).FirstOrDefault(n => n is not null) is { } labeled)
            return labeled;

        var largest = all.Max(l => l.Size);
        var best = top.SelectMany((line, at) => Pieces(line.Text).Take(1)
                .Where(IsName)
                .Select(name => (Name: name, Line: line, Proof: Proof(name, line, at, largest, email))))
            .OrderByDescending(n => n.Proof)
            .FirstOrDefault();

        return best.Proof >= EnoughProof ? best.Line.At(Written(best.Name)) : null;
    }

    static FoundAt<string>? Labeled(ResumeLine line)
    {
        var at = line.Text.IndexOfAny([':', '\t']);
        if (at < 0 || !Labels.Contains(line.Text[..at].Trim().ToLowerInvariant()))
            return null;

        var name = Pieces(line.Text[(at + 1)..]).FirstOrDefault() ?? "";

        return IsName(name) ? line.At(Written(name)) : null;
    }

    static int Proof(string name, ResumeLine line, int at, double largest, string? email) =>
        (at == 0 ? 2 : at < 3 ? 1 : 0)
        + (line.Size > 0 && line.Size >= largest ? 2 : 0)
        + (line.IsHeading ? 1 : 0)
        + (Words(name).Length > 1 ? 1 : 0)
        + (email is not null && IsIn(name, email) ? 3 : 0)
        - (PlaceParser.Read(name).Places is [{ Locality: not null, Country: not null }] && !(email is not null && IsIn(name, email)) ? 2 : 0);

    static bool IsIn(string name, string email)
    {
        var local = Plain(email[..email.IndexOf('@')]);

        return Words(name).Any(w => Plain(w).Length > 2 && local.Contains(Plain(w), StringComparison.Ordinal));
    }

    static string Plain(string text) => Text.Slug.Of(text).Replace("-", "", StringComparison.Ordinal);

    /// <summary>The parts of a line of which the first may be a name: "Jane Doe, RN | Leeds".</summary>
    static string[] Pieces(string text) =>
        text.Split(["\t", "|", "•", "·", " - ", " – ", " — ", ",", "("], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static bool IsName(string text)
    {
        var words = Words(text);

        return words.Length is >= 1 and <= 5 && text.Length is > 3 and <= 60
            && text.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is ' ' or '-' or '\'' or '’' or '.')
            && words.All(w => char.IsUpper(w[0]) || !char.IsLower(w[0]) || ResumeWords.Is(w, WordKind.Particle))
            && SectionHeads.Of(text) is null && !ResumeWords.IsTitle(text) && !words.Any(w => ResumeWords.Is(w, WordKind.School));
    }

    static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A name that shouts is said calmly.</summary>
    static string Written(string name) => name.Any(char.IsLower)
        ? name
        : string.Join(' ', Words(name).Select(w => string.Join('-', w.Split('-').Select(p => p.Length > 1 && p[1] != '.' ? p[0] + p[1..].ToLowerInvariant() : p))));
}
