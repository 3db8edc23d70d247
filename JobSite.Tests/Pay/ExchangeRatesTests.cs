using JobSite.Core.Pay;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Pay;

public class ExchangeRatesTests
{
    const string Daily = "Date, USD, JPY, \n13 February 2026, 1.25, 180, \n";
    const string Historic = "Date,USD,JPY,RUB,\n2026-02-13,1.25,180,N/A,\n2026-02-12,1.5,181,N/A,\n";

    [Theory]
    [InlineData(Daily)]
    [InlineData(Historic)]
    public void Reads_what_the_bank_publishes(string csv)
    {
        var rates = Read(csv);

        Assert.Equal(new(2026, 2, 13), rates.Date);
        Assert.Equal(["EUR", "JPY", "USD"], rates.Currencies.Order());
        Assert.Equal(80, rates.Convert(100, "USD", "EUR"));
        Assert.Equal(144, rates.Convert(1, "usd", "JPY"));
        Assert.Null(rates.Convert(1, "USD", "RUB"));
    }

    [Fact]
    public void Brings_rates_for_currencies_that_the_bank_lacks()
    {
        string[] others = ["AED", "ARS", "CLP", "COP", "EGP", "KES", "NGN", "PKR", "SAR", "TWD", "UAH", "VND"];

        Assert.Empty(others.Except(ExchangeRates.Default.Currencies));
        Assert.All(Currencies.All, c => Assert.NotNull(ExchangeRates.Default.Convert(1, c.Code, "USD")));
    }

    [Theory]
    [InlineData("", "Date")]
    [InlineData("<html>", "Date")]
    [InlineData("Date,USD\n", "no line")]
    [InlineData("Date,USD\nyesterday,1.2", "yesterday")]
    [InlineData("Date,USD,JPY\n2026-02-13,1.2", "2 currencies")]
    [InlineData("Date,USD\n2026-02-13,1;2", "1;2")]
    [InlineData("Date,USD\n2026-02-13,-1", "-1")]
    [InlineData("Date,USD\n2026-02-13,0", "USD")]
    [InlineData("Date,JPY\n2026-02-13,180", "USD")]
    public void Refuses_a_broken_table_and_says_why(string csv, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => Read(csv)).Message);

    [Fact]
    public void Refuses_a_line_without_end() =>
        Assert.Throws<InvalidDataException>(() => Read(new string('x', 20_000)));

    [Fact]
    public void Keeps_its_own_rates_when_the_file_is_broken_or_gone()
    {
        Assert.Same(ExchangeRates.Default,
            ExchangeRates.LoadOrDefault(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), out var refusal));

        Assert.Contains("2026-01-02", refusal);
    }

    [Fact]
    public void Fills_the_gaps_of_an_operators_file()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Historic);

        var rates = ExchangeRates.LoadOrDefault(path, out var refusal);
        File.Delete(path);

        Assert.Null(refusal);
        Assert.Equal((new DateOnly(2026, 2, 13), new DateOnly(2026, 1, 2)), (rates.DateOf("USD"), rates.DateOf("VND")));
        Assert.Equal(1.25m, rates.Convert(1, "EUR", "USD"));
    }

    [Fact]
    public void Reads_all_of_the_banks_history()
    {
        using var csv = new StreamReader(SharedData.Open("fx/ecb_eurofxref_hist.csv.gz"));

        Assert.Equal(30, Read(csv.ReadToEnd()).Currencies.Count);
    }

    static ExchangeRates Read(string csv) => ExchangeRates.Read(new StringReader(csv));
}
