using System.Globalization;
using JobSite.Core.Values;

namespace JobSite.Core.Rules.Law;

/// <summary>One law on what a posting has to say.</summary>
/// <param name="Id">Short and stable ("us-co").</param>
/// <param name="Region">ISO 3166-2 region, ISO 3166-1 country, or a group of countries.</param>
/// <param name="Name">Of the law's place, as people say it.</param>
/// <param name="AppliesWhen">To which employers, in words ("15 or more employees").</param>
/// <param name="Requires">pay, pay-both-ends, benefits, closing-date, vacancy, ai-screening, neutral-title.</param>
/// <param name="WidestRange">How far the ends of a yearly range may be apart, in <paramref name="Currency"/>.</param>
/// <param name="NotAbove">Yearly pay from which the width does not matter.</param>
/// <param name="Forbids">Phrases that may not stand in a posting.</param>
/// <param name="Level">What the operator makes of it: a hint, a warning, or no publishing without.</param>
/// <param name="Cite">Where it is written.</param>
public sealed record LawRule(
    string Id, string Region, string Name, string AppliesWhen, IReadOnlyList<string> Requires, decimal? WidestRange, string? Currency,
    decimal? NotAbove, IReadOnlyList<string> Forbids, DateOnly Since, DateOnly? Until, LawLevel Level, string Cite)
{
    const int Fields = 13;

    public bool Holds(DateOnly on) => Since <= on && !(Until < on) && Level is not LawLevel.Off;

    /// <summary>Null where the fields are not those of a rule.</summary>
    public static LawRule? Read(string[] fields) => fields.Length == Fields && Date(fields[9]) is { } since
            && Enum.TryParse<LawLevel>(fields[11], ignoreCase: true, out var level)
            && (fields[10].Length == 0 || Date(fields[10]) is not null)
            && (fields[5].Length == 0 || Number(fields[5]) is not null)
            && (fields[7].Length == 0 || Number(fields[7]) is not null)
        ? new(fields[0], fields[1], fields[2], fields[3], DataTable.List(fields[4]), Number(fields[5]), fields[6].Length == 3 ? fields[6] : null,
            Number(fields[7]), DataTable.List(fields[8]), since, Date(fields[10]), level, fields[12])
        : null;

    static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
