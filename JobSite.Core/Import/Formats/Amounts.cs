using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>Makes a salary of what a source gives as numbers, or nothing where they cannot be one.</summary>
/// <remarks>A wide range stays as it is told: whoever shows it says that it is wide.</remarks>
static class Amounts
{
    const decimal Most = 1_000_000_000;

    /// <summary>A lower end that lies further below the upper one was typed because the form asked for one.</summary>
    const decimal MeansNothing = 50;
    static readonly HashSet<string> Dollars = ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"];

    public static Salary? Salary(decimal? min, decimal? max, string? currency, PayPeriod? period, string? zone = null)
    {
        (min, max) = (min is > 0 and < Most ? min : null, max is > 0 and < Most ? max : null);
        if (max < min)
            (min, max) = (max, min);
        if (period is not { } per || (max ?? min) is not { } top || currency?.Trim().ToUpperInvariant() is not { Length: 3 } code || !code.All(char.IsAsciiLetter))
            return null;
        if (max is not null && (max > MeansNothing * min || min is { } low && !IsPlausible(low, code, per)))
            min = null;

        return IsPlausible(top, code, per) ? Pay.Salary.Of(min, max, code, per) with { Zone = zone } : null;
    }

    // Figures that are a slip of the keyboard, or a valuation; only for currencies whose unit is worth about a dollar.
    static bool IsPlausible(decimal amount, string currency, PayPeriod period) => !Dollars.Contains(currency) || period switch
    {
        PayPeriod.Year => amount is >= 5_000 and <= 3_000_000,
        PayPeriod.Month => amount is >= 200 and <= 250_000,
        PayPeriod.Hour => amount <= 1_000,
        _ => true,
    };

    /// <summary>Null for "biweekly", which nobody's pay is stored as.</summary>
    /// <remarks>"1 YEAR", "per-year-salary", "yearly", "Per Hour", "YEAR", "annum", "month", "PA".</remarks>
    public static PayPeriod? Period(string? words)
    {
        if (words is null || words.Contains("fortnight", StringComparison.OrdinalIgnoreCase) || words.Replace("-", "").Contains("biweek", StringComparison.OrdinalIgnoreCase))
            return null;
        if (words.Trim().TrimEnd('.').ToLowerInvariant() is { Length: <= 3 } code)
            return code switch { "pa" or "yr" => PayPeriod.Year, "pm" or "mo" or "mon" => PayPeriod.Month, "wk" => PayPeriod.Week, "pd" or "day" or "d" => PayPeriod.Day, "ph" or "hr" or "h" => PayPeriod.Hour, "年" => PayPeriod.Year, "月" => PayPeriod.Month, _ => null };

        foreach (var (word, period) in Words)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
                return period;
        return null;
    }

    static readonly (string Word, PayPeriod Period)[] Words =
    [
        ("year", PayPeriod.Year), ("annu", PayPeriod.Year), ("month", PayPeriod.Month), ("week", PayPeriod.Week),
        ("day", PayPeriod.Day), ("daily", PayPeriod.Day), ("hour", PayPeriod.Hour), ("one-time", PayPeriod.Fixed), ("fixed", PayPeriod.Fixed),
        ("jahr", PayPeriod.Year), ("monat", PayPeriod.Month), ("stunde", PayPeriod.Hour), ("年", PayPeriod.Year), ("月", PayPeriod.Month),
    ];
}
