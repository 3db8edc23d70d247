using JobSite.Core.Pay;

namespace JobSite.Core.Samples;

/// <summary>Turns a range in US dollars into what the same work is paid in another country, in its money and by its custom.</summary>
static class SamplePay
{
    static readonly Dictionary<string, (string Currency, decimal Factor, PayPeriod Custom)> ByCountry = new()
    {
        ["US"] = ("USD", 1m, PayPeriod.Year),
        ["GB"] = ("GBP", 0.62m, PayPeriod.Year),
        ["DE"] = ("EUR", 0.68m, PayPeriod.Year),
        ["BE"] = ("EUR", 0.66m, PayPeriod.Year),
        ["NL"] = ("EUR", 0.70m, PayPeriod.Year),
        ["AT"] = ("EUR", 0.64m, PayPeriod.Year),
        ["FR"] = ("EUR", 0.62m, PayPeriod.Year),
        ["IE"] = ("EUR", 0.75m, PayPeriod.Year),
        ["PT"] = ("EUR", 0.42m, PayPeriod.Year),
        ["HR"] = ("EUR", 0.38m, PayPeriod.Month),
        ["NO"] = ("NOK", 8.6m, PayPeriod.Year),
        ["DK"] = ("DKK", 6.2m, PayPeriod.Year),
        ["SE"] = ("SEK", 7.2m, PayPeriod.Year),
        ["CH"] = ("CHF", 1.12m, PayPeriod.Year),
        ["PL"] = ("PLN", 2.1m, PayPeriod.Month),
        ["CA"] = ("CAD", 1.12m, PayPeriod.Year),
        ["AU"] = ("AUD", 1.25m, PayPeriod.Year),
        ["JP"] = ("JPY", 82m, PayPeriod.Year),
        ["IN"] = ("INR", 21m, PayPeriod.Year),
        ["KE"] = ("KES", 38m, PayPeriod.Month),
        ["GH"] = ("GHS", 4.2m, PayPeriod.Month),
        ["BR"] = ("BRL", 2.1m, PayPeriod.Month),
        ["IL"] = ("ILS", 3.4m, PayPeriod.Month),
    };

    public static Salary Of(SampleRole role, string country, decimal level)
    {
        var (currency, factor, custom) = ByCountry[country];
        var period = role.ByTheHour && custom == PayPeriod.Year ? PayPeriod.Hour : custom;
        var units = (role.ByTheHour, period) switch
        {
            (true, PayPeriod.Month) => 2080m / 12,
            (false, PayPeriod.Month) => 1m / 12,
            _ => 1m,
        };

        return Salary.Of(Round(role.Low * level * factor * units), Round(role.High * level * factor * units), currency, period);
    }

    // People write round numbers: two figures, or three for large sums.
    static decimal Round(decimal amount)
    {
        var step = amount switch
        {
            < 60 => 0.5m,
            < 1_000 => 10,
            < 10_000 => 100,
            < 200_000 => 1_000,
            _ => 10_000,
        };

        return decimal.Round(amount / step) * step;
    }
}
