using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>Makes a salary of what a source gives as numbers, or nothing where they cannot be one.</summary>
static class Amounts
{
    const decimal Most = 1_000_000_000;

    public static Salary? Salary(decimal? min, decimal? max, string? currency, PayPeriod? period, string? zone = null)
    {
        (min, max) = (min is > 0 and < Most ? min : null, max is > 0 and < Most ? max : null);
        if (max < min)
            (min, max) = (max, min);

        return (min ?? max) is not null && period is { } per && currency?.Trim() is { Length: 3 } code && code.All(char.IsAsciiLetter)
            ? Pay.Salary.Of(min, max, code, per) with { Zone = zone }
            : null;
    }

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
