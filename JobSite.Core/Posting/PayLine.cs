using System.Text.Json.Serialization;
using JobSite.Core.Pay;

namespace JobSite.Core.Posting;

/// <summary>One range of pay as typed: whole and broken units of the currency ("25.50"), for one zone or level.</summary>
public sealed class PayLine
{
    public string? Zone { get; set; }
    public decimal? From { get; set; }
    public decimal? To { get; set; }
    public string Currency { get; set; } = "USD";
    /// <summary>Always written down: what a column leaves out, by the hour among it, is read back as by the year.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PayPeriod Period { get; set; } = PayPeriod.Year;
    public PayKind Kind { get; set; }

    /// <summary>Null while it is none: nothing filled in, or ends the wrong way round.</summary>
    public Salary? ToSalary() => (From ?? To) is > 0 && (From is null || To is null || To >= From) && !(From <= 0) && !(To <= 0)
        ? Salary.Of(From, To, Currency, Period) with { Zone = string.IsNullOrWhiteSpace(Zone) ? null : Zone.Trim(), Kind = Kind }
        : null;
}
