using System.Collections.Concurrent;
using System.Globalization;

namespace JobSite.Core.Pay;

/// <summary>
/// Writes amounts of one currency as a culture writes money, with a sign that nobody takes for another's.
/// </summary>
sealed class MoneyText
{
    /// <summary>The currency of each culture's country. To ask the framework takes a lock that all requests share.</summary>
    static readonly ConcurrentDictionary<string, string> ownCodes = new();

    readonly NumberFormatInfo format;

    public MoneyText(string code, CultureInfo culture, bool? atHome)
    {
        var currency = Currencies.Find(code);
        var sign = currency is null ? code : atHome ?? IsOwn(culture, currency) ? currency.HomeSign : currency.Sign;

        format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = sign;
        if (char.IsLetter(sign[^1]) && format.CurrencyPositivePattern == 0)
            format.CurrencyPositivePattern = 2;
    }

    public string Full(decimal amount) => Write(amount, amount == decimal.Truncate(amount) ? "C0" : "C2");

    /// <summary>178k, 172.5k and 7.5M; below ten thousand every figure.</summary>
    public string Short(decimal amount) => amount switch
    {
        < 10_000 => Full(amount),
        < 999_950 => Thousands(amount / 1_000, "k"),
        _ => Thousands(amount / 1_000_000, "M"),
    };

    string Thousands(decimal amount, string letter)
    {
        var rounded = decimal.Round(amount, 1);
        var written = Write(rounded, rounded == decimal.Truncate(rounded) ? "C0" : "C1");
        var last = written.AsSpan().LastIndexOfAnyInRange('0', '9');

        return written.Insert(last + 1, letter);
    }

    string Write(decimal amount, string how) => amount.ToString(how, format);

    static bool IsOwn(CultureInfo culture, Currency currency) =>
        !culture.IsNeutralCulture && culture.Name.Length > 0
        && ownCodes.GetOrAdd(culture.Name, name => new RegionInfo(name).ISOCurrencySymbol) == currency.Code;
}
