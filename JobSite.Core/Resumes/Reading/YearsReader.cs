using System.Globalization;
using System.Text.RegularExpressions;

namespace JobSite.Core.Resumes.Reading;

/// <summary>How many years somebody has worked: as they say it, else as the dates of their employments add up.</summary>
static class YearsReader
{
    const int Most = 60;
    const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly string[][] Numbers =
    [
        ["one", "un", "une", "uno", "ein", "einem", "einer"], ["two", "zwei", "deux", "dos", "due"], ["three", "drei", "trois", "tres", "tre"],
        ["four", "vier", "quatre", "cuatro", "quattro"], ["five", "fünf", "cinq", "cinco", "cinque"], ["six", "sechs", "seis", "sei"],
        ["seven", "sieben", "sept", "siete", "sette"], ["eight", "acht", "huit", "ocho", "otto"], ["nine", "neun", "neuf", "nueve", "nove"],
        ["ten", "zehn", "dix", "diez", "dieci"], ["eleven", "elf", "onze", "once"], ["twelve", "zwölf", "douze", "doce"], ["thirteen", "dreizehn"],
        ["fourteen", "vierzehn"], ["fifteen", "fünfzehn", "quinze", "quince"], ["sixteen"], ["seventeen"], ["eighteen"], ["nineteen"], ["twenty", "zwanzig", "vingt", "veinte"],
    ];

    static readonly string Words = string.Join('|', Numbers.SelectMany(n => n));

    static readonly string Amount = $@"(?<n>\d{{1,2}}|{Words})\s*\+?\s*(?:plus\s+)?[-–]?\s*(?:years?|yrs?|jahren?|jahre|ans|années|años|anni|anos|jaar)['’]?";

    static readonly Regex Said = new(
        $@"(?:^|\W){Amount}\W(?:(?:of|de|an|d['’]|di|\w+)?\W*(?:[\p{{L}}\-]+\W+){{0,4}}(?:experience|exp|erfahrung|berufserfahrung|praxis|expérience|experiencia|esperienza|experiência|ervaring)|(?:in|as|als|im|en|within|working|dans)\W)"
        + $@"|(?:experience|erfahrung|berufserfahrung|expérience|experiencia|esperienza)\s*:?\s*(?:of|von|seit|über|mehr als|de plus de|de|\W)*{Amount}(?:\W|$)",
        Options);

    public static FoundAt<int>? Find(ResumeSections sections, IReadOnlyList<FoundAt<Employment>> employments, DateOnly today)
    {
        foreach (var section in sections.All.Where(s => s.Kind is SectionKind.Head or SectionKind.Summary or SectionKind.Contact))
            for (var at = 0; at < section.Lines.Count; at++)
            {
                // "with 15 years of" may end a line, "experience" begin the next one
                var next = at + 1 < section.Lines.Count ? section.Lines[at + 1].Text : "";
                if (Said.Match($"{section.Lines[at].Text} {next}") is { Success: true } match && match.Groups["n"].Index < section.Lines[at].Text.Length
                    && Number(match.Groups["n"].Value) is > 0 and < Most and var years)
                    return section.Lines[at].At(years);
            }

        return Added(employments, today);
    }

    static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Array.FindIndex(Numbers, n => n.Contains(text.ToLowerInvariant())) is >= 0 and var at ? at + 1 : null;

    /// <summary>Months that several employments share count once.</summary>
    public static FoundAt<int>? Added(IReadOnlyList<FoundAt<Employment>> employments, DateOnly today)
    {
        var spans = employments.Where(e => e.Value.From is not null && (e.Value.To is not null || e.Value.IsCurrent))
            .Select(e => (Found: e, From: Count(e.Value.From!, 1), To: e.Value.IsCurrent ? today.Year * 12 + today.Month : Count(e.Value.To!, e.Value.To!.Month is null ? 1 : 1)))
            .Where(s => s.To <= today.Year * 12 + today.Month)
            .OrderBy(s => s.From)
            .ToList();

        var (months, reached) = (0, 0);
        foreach (var (_, from, to) in spans)
        {
            months += Math.Max(0, to - Math.Max(from, reached));
            reached = Math.Max(reached, to);
        }

        return months >= 12 && months / 12 < Most ? new(months / 12, spans[0].Found.Line, spans[0].Found.Page) : null;
    }

    static int Count(ResumeMonth month, int unknown) => month.Year * 12 + (month.Month ?? unknown);
}
