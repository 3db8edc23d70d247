using JobSite.Core.Jobs;
using JobSite.Core.Pay;

namespace JobSite.Core.Search.Columns;

/// <summary>Makes any two salaries comparable: by the year, in the euro.</summary>
sealed class YearlyPay(ExchangeRates rates)
{
    const string Reference = "EUR";

    public static IEnumerable<(string Currency, decimal From, decimal To)> Of(Job job)
    {
        foreach (var pay in job.Pay)
        {
            var (min, max) = (pay.YearlyMin(job.HoursPerWeek), pay.YearlyMax(job.HoursPerWeek));
            if ((min ?? max) is { } from && (max ?? min) is { } to)
                yield return (pay.Currency, from, to);
        }
    }

    /// <summary>In whole euros; null where it cannot be said.</summary>
    public int? ToReference(double amount, string currency) =>
        amount is > 0 and < 1e12 && rates.Convert((decimal)amount, currency, Reference) is { } euros
            ? (int)Math.Clamp(Math.Round(euros), 1, int.MaxValue)
            : null;

    public decimal? FromReference(decimal euros, string currency) => rates.Convert(euros, Reference, currency);
}
