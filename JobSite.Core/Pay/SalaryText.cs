using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JobSite.Core.Pay;

/// <summary>A salary in words, for people of one culture.</summary>
public static class SalaryText
{
    /// <summary>
    /// For cards, with thousands as k: "$172.5k – $258.7k", "£450 – £550", "from €60k". At home "$" may stand alone;
    /// when nothing is said, that is where the culture's own money is meant.
    /// </summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The short form, no number type.")]
    public static string Short(Salary salary, CultureInfo culture, bool? atHome = null) =>
        Ends(salary, new(salary.Currency, culture, atHome), (money, amount) => money.Short(amount));

    /// <summary>Every figure: "US$172,500 – US$258,700".</summary>
    public static string Full(Salary salary, CultureInfo culture, bool atHome = false) =>
        Ends(salary, new(salary.Currency, culture, atHome), (money, amount) => money.Full(amount));

    /// <summary>What it is paid for, to stand behind "a", "per" or a slash.</summary>
    public static string Unit(Salary salary) => salary.Period switch
    {
        PayPeriod.Fixed => "project",
        var period => period.ToString().ToLowerInvariant(),
    };

    /// <summary>
    /// In the visitor's currency, rounded to three figures: "≈ €147k – €221k". Null in that currency already, or
    /// without a rate.
    /// </summary>
    public static string? Approximate(Salary salary, string currency, ExchangeRates rates, CultureInfo culture)
    {
        if (string.Equals(salary.Currency, currency, StringComparison.OrdinalIgnoreCase))
            return null;

        var (min, max) = (Converted(salary.Min), Converted(salary.Max));
        if (min is not > 0 && max is not > 0)
            return null;

        return "≈ " + Short(Salary.Of(min, max, currency, salary.Period), culture);

        decimal? Converted(decimal? amount) =>
            amount is { } a && rates.Convert(a, salary.Currency, currency) is { } there ? Rounded(there) : null;
    }

    static string Ends(Salary salary, MoneyText money, Func<MoneyText, decimal, string> write)
    {
        var (min, max) = (salary.Min is { } a ? write(money, a) : null, salary.Max is { } b ? write(money, b) : null);

        return (min, max) switch
        {
            (null, _) => $"up to {max}",
            (_, null) => $"from {min}",
            _ => min == max ? min : $"{min} – {max}",
        };
    }

    /// <summary>To three figures, so that nobody takes it for exact.</summary>
    static decimal Rounded(decimal amount)
    {
        var unit = 0.01m;
        while (unit * 1000 <= amount)
            unit *= 10;

        return decimal.Round(amount / unit) * unit;
    }
}
