using System.Globalization;

namespace JobSite.Core.Pay;

/// <summary>Asks whether pay makes sense: against the posting's own text, and by itself.</summary>
public static class PayCheck
{
    const decimal Tolerance = 0.02m;
    const decimal WidestRange = 4;
    const decimal LeastAYear = 10_000;
    const decimal MostAYear = 2_000_000;
    const decimal MostAnHour = 1_000;

    /// <summary>
    /// The first stated salary that the text contradicts by more than 2 %, counted up to a year. One that agrees with
    /// any range of the text, or with all its zones together, is no conflict; other currencies and kinds cannot be
    /// compared.
    /// </summary>
    public static PayConflict? Compare(IReadOnlyList<Salary> stated, IReadOnlyList<Salary> inText) =>
        stated.Select(s => Against(s, inText)).FirstOrDefault(conflict => conflict is not null);

    /// <summary>
    /// What its poster should look at again. The limits are set in dollars, which the rates turn it into.
    /// </summary>
    public static IReadOnlyList<PayDoubt> Doubts(Salary salary, ExchangeRates rates) =>
        [.. new[] { Width(salary), Hour(salary, rates), Year(salary, rates) }.OfType<PayDoubt>()];

    /// <summary>Its upper end is more than four times its lower one: shown with a label, never left out.</summary>
    public static bool IsVeryWide(Salary salary) => salary.Max > salary.Min * WidestRange;

    static PayConflict? Against(Salary stated, IReadOnlyList<Salary> inText)
    {
        if (inText.Any(t => IsExample(t, stated)))
            return null;

        var comparable = inText.Where(t => Difference(stated, t) is not null).ToList();
        if (comparable.Count > 1)
            comparable.Add(Whole(comparable));

        var nearest = comparable.MinBy(t => Difference(stated, t));
        return nearest is not null && Difference(stated, nearest) is > Tolerance and var difference
            ? new(stated, nearest, difference)
            : null;
    }

    /// <summary>One amount within the stated range ("you start at $18 an hour") does not contradict it.</summary>
    static bool IsExample(Salary told, Salary stated) =>
        told.MinMinor == told.MaxMinor && told.Currency == stated.Currency && told.Kind == stated.Kind
        && told.YearlyMin() >= stated.YearlyMin() * (1 - Tolerance)
        && told.YearlyMax() <= stated.YearlyMax() * (1 + Tolerance);

    static decimal? Difference(Salary a, Salary b)
    {
        if (a.Currency != b.Currency || a.Kind != b.Kind)
            return null;

        var (low, high) = a.Period == b.Period
            ? (Apart(a.Min, b.Min), Apart(a.Max, b.Max))
            : (Apart(a.YearlyMin(), b.YearlyMin()), Apart(a.YearlyMax(), b.YearlyMax()));

        return low is null ? high : high is null ? low : Math.Max(low.Value, high.Value);
    }

    static decimal? Apart(decimal? stated, decimal? told) =>
        stated is { } a && told is { } b ? Math.Abs(a - b) / b : null;

    /// <summary>From the lowest to the highest of several zones.</summary>
    static Salary Whole(List<Salary> zones) => zones.Select(z => z.Period).Distinct().Count() == 1
        ? new Salary(zones.Min(z => z.MinMinor), zones.Max(z => z.MaxMinor), zones[0].Currency, zones[0].Period)
        {
            Kind = zones[0].Kind,
        }
        : zones[0];

    static PayDoubt? Width(Salary salary) => IsVeryWide(salary)
        ? new(PayDoubtKind.VeryWide, $"The upper end is {Plain(salary.Max / salary.Min, "0.#")} times the lower end.")
        : null;

    static PayDoubt? Hour(Salary salary, ExchangeRates rates) =>
        salary.Period == PayPeriod.Hour
            && Dollars(salary, salary.Max ?? salary.Min, rates) is > MostAnHour and var dollars
            ? new(PayDoubtKind.MuchForAnHour, $"That is {About(dollars)} an hour. Is it for another period?")
            : null;

    static PayDoubt? Year(Salary salary, ExchangeRates rates)
    {
        if (Dollars(salary, salary.YearlyMax() ?? salary.YearlyMin(), rates) is > MostAYear and var much)
            return new(PayDoubtKind.MuchForAYear, $"That is {About(much)} a year.");
        if (salary.Period != PayPeriod.Year
            || Dollars(salary, salary.Max ?? salary.Min, rates) is not (< LeastAYear and var little))
            return null;

        return little * 12 >= LeastAYear
            ? new(PayDoubtKind.LooksMonthly, $"That is {About(little)} a year. Is it for a month?")
            : new(PayDoubtKind.LittleForAYear, $"That is {About(little)} a year.");
    }

    static decimal? Dollars(Salary salary, decimal? amount, ExchangeRates rates) =>
        amount is { } a ? rates.Convert(a, salary.Currency, "USD") : null;

    static string About(decimal dollars) => $"about US${Plain(dollars, "#,0")}";

    static string Plain(decimal? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
