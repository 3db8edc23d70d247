using System.Text.Json.Serialization;

namespace JobSite.Core.Pay;

/// <summary>What a job pays: a range in one currency, over one period. Either end may be open, never both.</summary>
/// <remarks>Amounts are kept in minor units (cents) of <see cref="Currency"/>, an ISO 4217 code.</remarks>
public sealed record Salary
{
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

    static long? ToMinor(decimal? amount) => amount is { } a ? (long)decimal.Round(a * 100) : null;
}
