using JobSite.Core.Candidates;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Matching;

/// <summary>Pay and pay floors in whole euros by the year, so that any two compare.</summary>
public sealed class YearlyEuros(ExchangeRates rates)
{
    readonly YearlyPay yearly = new(rates);

    /// <summary>The most that a job pays; null where it does not say so, or cannot be compared. "From 60k" says 60k.</summary>
    public int? Most(Job job) =>
        YearlyPay.Of(job).Select(p => yearly.ToReference((double)p.To, p.Currency)).Max();

    /// <summary>The least that somebody would look at, for full-time work.</summary>
    public PayFloor? Least(Profile profile)
    {
        if (profile.PayFloor is not { } floor || (floor.YearlyMin() ?? floor.YearlyMax()) is not { } amount)
            return null;

        return yearly.ToReference((double)amount, floor.Currency) is { } euros ? new(euros, floor.Period is PayPeriod.Hour) : null;
    }
}
