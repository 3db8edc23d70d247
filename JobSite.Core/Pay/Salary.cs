using System.Text.Json.Serialization;

namespace JobSite.Core.Pay;

/// <summary>What a job pays: a range in one currency, over one period. Either end may be open, never both.</summary>
/// <remarks>Amounts are kept in minor units (cents) of <see cref="Currency"/>, an ISO 4217 code.</remarks>
public sealed record Salary
{
    public const decimal WeeksAYear = 52;

    [JsonConstructor]
    public Salary(long? minMinor, long? maxMinor, string currency, PayPeriod period)
    {
        if (minMinor is null && maxMinor is null)
            throw new ArgumentException("A salary needs at least one amount.");
        if (minMinor <= 0 || maxMinor <= 0)
            throw new ArgumentOutOfRangeException(nameof(minMinor), "A salary is more than nothing.");
        if (maxMinor < minMinor)
            throw new ArgumentOutOfRangeException(nameof(maxMinor), "A salary's upper end is not below its lower end.");

        (MinMinor, MaxMinor, Currency, Period) = (minMinor, maxMinor, currency.ToUpperInvariant(), period);
    }

    public long? MinMinor { get; }
    public long? MaxMinor { get; }
    public string Currency { get; }
    public PayPeriod Period { get; }
    public PayKind Kind { get; init; }

    /// <summary>Which place or level this range is for, when a job has several ("Zone A", "New York").</summary>
    public string? Zone { get; init; }

    /// <summary>The words it was read from, as they stand in the posting.</summary>
    public string? SourceText { get; init; }

    public static Salary Of(decimal? min, decimal? max, string currency, PayPeriod period) =>
        new(ToMinor(min), ToMinor(max), currency, period);

    [JsonIgnore] public decimal? Min => MinMinor / 100m;
    [JsonIgnore] public decimal? Max => MaxMinor / 100m;

    /// <summary>
    /// The lower end counted up to a year, so that any two salaries compare; a single sum for a whole job has none.
    /// A part-time job by the hour counts its own hours.
    /// </summary>
    public decimal? YearlyMin(decimal? hoursPerWeek = null) => Min * PeriodsAYear(Period, hoursPerWeek);

    public decimal? YearlyMax(decimal? hoursPerWeek = null) => Max * PeriodsAYear(Period, hoursPerWeek);

    /// <summary>2080 hours, 260 days, 52 weeks, 12 months.</summary>
    public static decimal? PeriodsAYear(PayPeriod period, decimal? hoursPerWeek = null) => period switch
    {
        PayPeriod.Hour => WeeksAYear * (hoursPerWeek ?? 40),
        PayPeriod.Day => 260,
        PayPeriod.Week => WeeksAYear,
        PayPeriod.Month => 12,
        PayPeriod.Year => 1,
        _ => null,
    };

    static long? ToMinor(decimal? amount) => amount is { } a ? (long)decimal.Round(a * 100) : null;
}
