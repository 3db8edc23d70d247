using JobSite.Core.Jobs;
using JobSite.Core.Pay;

namespace JobSite.Core.Search.Columns;

/// <summary>Makes any two salaries comparable: by the year, in the euro.</summary>
/// <param name="convert">An amount in one currency to another; null where there is no rate.</param>
sealed class YearlyPay(Func<decimal, string, string, decimal?> convert)
{
    const string Reference = "EUR";

    public static IEnumerable<(string Currency, decimal From, decimal To)> Of(Job job)
    {
        foreach (var pay in job.Pay)
            if (TimesAYear(pay.Period) is { } times && (pay.Min ?? pay.Max) is { } from && (pay.Max ?? pay.Min) is { } to)
                yield return (pay.Currency, from * times, to * times);
    }

    public static decimal? TimesAYear(PayPeriod period) => period switch
    {
        PayPeriod.Hour => 2080,
        PayPeriod.Day => 260,
        PayPeriod.Week => 52,
        PayPeriod.Month => 12,
        PayPeriod.Year => 1,
        _ => null,
    };

    /// <summary>In whole euros; null where it cannot be said.</summary>
    public int? ToReference(double amount, string currency) =>
        amount is > 0 and < 1e12 && convert((decimal)amount, currency, Reference) is { } euros ? (int)Math.Clamp(Math.Round(euros), 1, int.MaxValue) : null;

    public decimal? FromReference(decimal euros, string currency) => convert(euros, Reference, currency);
}
