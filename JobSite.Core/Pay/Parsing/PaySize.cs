using JobSite.Core.Pay.Amounts;

namespace JobSite.Core.Pay.Parsing;

/// <summary>What the size of an amount tells: what it must be paid for, and what no job can pay.</summary>
static class PaySize
{
    const decimal MostAYear = 3_000_000;

    /// <summary>Where pay is told by the year: below the one it is no year's, above the other no month's.</summary>
    const decimal LeastAYear = 10_000;
    const decimal MostAMonth = 20_000;

    /// <summary>Elsewhere it may be told by the month, and a large month must stay below this in dollars.</summary>
    const decimal SurelyAYear = 15_000;

    /// <summary>Nobody pays so little for a day, and hardly anybody so much for an hour.</summary>
    const decimal LeastAnHour = 6;
    const decimal MostAnHour = 58;

    /// <summary>Wider than this it is two amounts that have nothing to do with each other.</summary>
    const decimal WidestRange = 20;

    static readonly string[] ToldByTheYear = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD"];

    /// <summary>A small amount is by the hour where it is certain to be pay.</summary>
    public static PayPeriod? PeriodOf(AmountRange range, string currency, PayContext context, bool isSurelyPay)
    {
        var share = context.HoursPerWeek is { } hours and > 0 and < 40 ? hours / 40 : 1;
        var top = range.High ?? range.Low;
        if (ToldByTheYear.Contains(currency))
            return range.Low >= LeastAYear * share && top > MostAMonth * share ? PayPeriod.Year
                : isSurelyPay && range.Low >= LeastAnHour && top <= MostAnHour ? PayPeriod.Hour
                : null;

        var wealth = currency == "SGD" ? 2 : 1;
        return ExchangeRates.Default.Convert(range.Low, currency, "USD") >= SurelyAYear * share * wealth
            ? PayPeriod.Year
            : null;
    }

    /// <summary>Pay in Chinese is by the month when it is of a month's size and nothing else is said.</summary>
    public static PayPeriod? MonthOf(AmountRange range, string currency) => currency switch
    {
        "CNY" when range.Low >= 2_500 && (range.High ?? range.Low) <= 120_000 => PayPeriod.Month,
        "HKD" or "TWD" when range.Low >= 8_000 && (range.High ?? range.Low) <= 150_000 => PayPeriod.Month,
        "USD" when range.Low >= 800 && (range.High ?? range.Low) <= 16_000 => PayPeriod.Month,
        _ => null,
    };

    public static bool IsPlausible(AmountRange range, string currency, PayPeriod period, bool isField)
    {
        var top = range.High ?? range.Low;
        if (top > 1_000_000_000_000m || range.Low <= 0)
            return false;
        if (isField || period == PayPeriod.Fixed
            || ExchangeRates.Default.Convert(top, currency, "USD") is not { } dollars)
            return true;

        var yearly = dollars * Salary.PeriodsAYear(period)!.Value;
        var least = !ToldByTheYear.Contains(currency) ? 600 : period == PayPeriod.Hour ? LeastAnHour * 2000 : 3000;

        return yearly >= least && yearly <= MostAYear && top <= range.Low * WidestRange;
    }
}
