using System.Text.RegularExpressions;
using JobSite.Core.Places;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>The pieces of the lines that head an entry: titles, companies, places, each in its own piece.</summary>
static class EntryParts
{
    static readonly Regex Breaks = new(@"\s*(?:\t|\||•|·|●|;|\s[-–—]\s|\s@\s|\s(?:at|bei|bei der|beim|chez|presso)\s|\s/\s|\s—|\u2013\s)\s*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static List<(string Text, ResumeLine Line)> Of(IEnumerable<ResumeLine> lines) =>
        [.. lines.SelectMany(l => Breaks.Split(l.Text).SelectMany(ByComma).Select(Trimmed).Where(p => p.Any(char.IsLetter)).Select(p => (p, l)))];

    /// <summary>"Bakery Ltd, Leeds, Baker": at commas, but not before the form of a company and not within a place.</summary>
    static IEnumerable<string> ByComma(string text)
    {
        var pieces = new List<string>();
        foreach (var piece in text.Split(','))
            if (pieces.Count > 0 && piece.Trim() is { Length: > 0 and < 12 } form && form.Split(' ').All(w => ResumeWords.Is(w, WordKind.Legal)))
                pieces[^1] += "," + piece;
            else
                pieces.Add(piece);

        return pieces;
    }

    static string Trimmed(string piece) => piece.Trim(' ', '\t', '-', '–', '—', ':', ';', '(', ')', '/', '·', ',').TrimEnd('.') is var t && piece.TrimEnd().EndsWith('.') && ResumeWords.Has(t, WordKind.Legal) ? t + "." : piece.Trim(' ', '\t', '-', '–', '—', ':', ';', '(', ')', '/', '·', ',');

    /// <summary>Nothing but a place: "New Orleans", "LA", "Denver, Colorado", or a way of working.</summary>
    public static bool IsPlace(string piece)
    {
        if (piece.Length > 60 || ResumeWords.IsTitle(piece) || ResumeWords.IsEmployer(piece))
            return false;

        var reading = PlaceParser.Read(piece);

        return reading.Places is [{ Country: not null }, ..] || reading.SaysRemote || reading.SaysHybrid || reading.SaysOnSite || reading.Eligibility is not null;
    }
}
