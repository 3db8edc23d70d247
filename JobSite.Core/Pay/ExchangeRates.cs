using JobSite.Core.Values;

namespace JobSite.Core.Pay;

/// <summary>
/// Units of each currency to one euro, on a day. The site brings a table of its own; an operator may lay the European
/// Central Bank's eurofxref.csv or eurofxref-hist.csv in its place.
/// </summary>
public sealed class ExchangeRates
{
    readonly IReadOnlyDictionary<string, (decimal Rate, DateOnly Date)> rates;

    internal ExchangeRates(DateOnly date, IReadOnlyDictionary<string, (decimal Rate, DateOnly Date)> rates) =>
        (Date, this.rates) = (date, rates);

    public static ExchangeRates Default { get; } = ReadDefault();

    public DateOnly Date { get; }

    public IReadOnlyCollection<string> Currencies => [.. rates.Keys];

    /// <exception cref="InvalidDataException">It is no table of rates; the message says where and why.</exception>
    public static ExchangeRates Read(TextReader csv) => EcbTable.Read(csv);

    /// <exception cref="InvalidDataException">It is no table of rates; the message says where and why.</exception>
    public static ExchangeRates Load(string path)
    {
        using var file = File.OpenText(path);
        return Read(file);
    }

    /// <summary>
    /// The operator's file, and the site's own rates for what it lacks. A file that cannot be used changes nothing, and
    /// the refusal says what is wrong with it; it is null when the file was taken.
    /// </summary>
    public static ExchangeRates LoadOrDefault(string path, out string? refusal)
    {
        try
        {
            refusal = null;
            return Load(path).Or(Default);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            refusal =
                $"The exchange rates in {path} are not used, those of {Default.Date:yyyy-MM-dd} stay. {e.Message}";
            return Default;
        }
    }

    /// <summary>Null when either currency is unknown here.</summary>
    public decimal? Convert(decimal amount, string from, string to)
    {
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
            return amount;

        return rates.TryGetValue(from, out var a) && rates.TryGetValue(to, out var b) ? amount / a.Rate * b.Rate : null;
    }

    /// <summary>The day of one currency's rate; it may differ where two tables were laid together.</summary>
    public DateOnly? DateOf(string currency) => rates.TryGetValue(currency, out var rate) ? rate.Date : null;

    /// <summary>These rates, and another table's for the currencies that are not among them.</summary>
    public ExchangeRates Or(ExchangeRates other) => new(Date, other.rates.Concat(rates)
        .GroupBy(r => r.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.OrdinalIgnoreCase));

    static ExchangeRates ReadDefault()
    {
        using var table = DataTable.Open(typeof(ExchangeRates), "rates.csv");
        return Read(table);
    }
}
