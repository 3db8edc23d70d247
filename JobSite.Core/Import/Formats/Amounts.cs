using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>Makes a salary of what a source gives as numbers, or nothing where they cannot be one.</summary>
static class Amounts
{
    const decimal Most = 1_000_000_000;
    const decimal WidestRange = 5;
    static readonly HashSet<string> Dollars = ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"];

    public static Salary? Salary(decimal? min, decimal? max, string? currency, PayPeriod? period, string? zone = null)
    {
        (min, max) = (min is > 0 and < Most ? min : null, max is > 0 and < Most ? max : null);
        if (max < min)
            (min, max) = (max, min);

        return (min ?? max) is not null && period is { } per && currency?.Trim() is { Length: 3 } code && code.All(char.IsAsciiLetter)
            && (min is null || max is null || max <= WidestRange * min) && IsPlausible(max ?? min!.Value, code.ToUpperInvariant(), per)
            ? Pay.Salary.Of(min, max, code, per) with { Zone = zone }
            : null;
    }

    // Figures that are a slip of the keyboard, or a valuation; only for currencies whose unit is worth about a dollar.
    static bool IsPlausible(decimal amount, string currency, PayPeriod period) => !Dollars.Contains(currency) || period switch
    {
        PayPeriod.Year => amount is >= 5_000 and <= 3_000_000,
        PayPeriod.Month => amount is >= 200 and <= 250_000,
        PayPeriod.Hour => amount <= 1_000,
        _ => true,
    };

    /// <summary>"1 YEAR", "per-year-salary", "yearly", "Per Hour", "YEAR", "annum", "month".</summary>
    public static PayPeriod? Period(string? words)
    {
        foreach (var (word, period) in Words)
            if (words?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
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
