using System.Globalization;
using CsCheck;
using JobSite.Core.Pay;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Pay;

public class SalaryTextTests
{
    static readonly CultureInfo America = new("en-US");
    static readonly CultureInfo Germany = new("de-DE");

    [Theory]
    [InlineData(178_000, 258_000, "USD", "$178k – $258k")]
    [InlineData(172_500, 258_700, "USD", "$172.5k – $258.7k")]
    [InlineData(450, 550, "GBP", "£450 – £550")]
    [InlineData(90_000, 90_000, "EUR", "€90k")]
    [InlineData(90_000, 110_000, "CAD", "CA$90k – CA$110k")]
    [InlineData(7_500_000, 9_000_000, "JPY", "JP¥7.5M – JP¥9M")]
    [InlineData(40_000, 50_000, "SEK", "SEK 40k – SEK 50k")]
    public void Fits_a_card(int min, int max, string currency, string text) =>
        Assert.Equal(text, SalaryText.Short(Given.Yearly(min, max, currency), America).Replace('\u00A0', ' '));

    [Fact]
    public void Tells_every_figure_and_whose_dollars_they_are() =>
        Assert.Equal("US$172,500 – US$258,700", SalaryText.Full(Given.Yearly(172_500, 258_700, "USD"), America));

    [Fact]
    public void Leaves_the_dollar_alone_where_it_is_at_home() =>
        Assert.Equal("$172,500 – $258,700",
            SalaryText.Full(Given.Yearly(172_500, 258_700, "USD"), America, atHome: true));

    [Fact]
    public void Shows_cents_where_there_are_any() =>
        Assert.Equal("US$40.50 – US$45", SalaryText.Full(Salary.Of(40.5m, 45, "USD", PayPeriod.Hour), America));

    [Fact]
    public void Follows_the_culture() =>
        Assert.Equal("60.000 € – 70.500 €", SalaryText.Full(Given.Yearly(60_000, 70_500), Germany)
            .Replace('\u00A0', ' '));

    [Fact]
    public void Says_when_an_end_is_open()
    {
        Assert.Equal("from €60,000", SalaryText.Full(Salary.Of(60_000, null, "EUR", PayPeriod.Year), America));
        Assert.Equal("up to £90,000", SalaryText.Full(Salary.Of(null, 90_000, "GBP", PayPeriod.Year), America));
    }

    [Fact]
    public void Approximates_in_the_currency_of_the_visitor() =>
        Assert.Equal("≈ €85.5k – €103k",
            SalaryText.Approximate(Given.Yearly(100_000, 120_000, "USD"), "EUR", Rates, America));

    [Theory]
    [InlineData("USD")]
    [InlineData("XXX")]
    public void Approximates_nothing_without_need_or_rate(string currency) =>
        Assert.Null(SalaryText.Approximate(Given.Yearly(100_000, 120_000, "USD"), currency, Rates, America));

    static readonly ExchangeRates Rates = ExchangeRates.Read(new StringReader("Date, USD\n2 January 2026, 1.17\n"));

    static readonly Gen<decimal> Amount = Gen.OneOf(Gen.Int[1, 9_999_999]
        .Select(i => (decimal)i), Gen.Int[100, 9_999_999].Select(i => i / 100m));

    /// <summary>No hour is paid so much that "34.125" could be meant in thousands.</summary>
    static Gen<decimal> AmountOf(PayPeriod period) =>
        period == PayPeriod.Hour ? Amount.Select(a => a % 999 + 1) : Amount;

    static readonly string[] Names =
    [
        "en-US", "en-GB", "de-DE", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX", "it-IT", "pt-BR", "nl-NL", "pl-PL",
        "cs-CZ", "sv-SE", "nb-NO", "da-DK", "fi-FI", "ja-JP", "zh-CN", "en-IN", "en-ZA", "uk-UA", "tr-TR", "hu-HU",
    ];

    static readonly Gen<CultureInfo> Culture = Gen.Int[0, Names.Length - 1].Select(i => new CultureInfo(Names[i]));

    static readonly Gen<Salary> AnySalary =
        from currency in Gen.Int[0, Currencies.All.Count - 1].Select(i => Currencies.All.ElementAt(i).Code)
        from period in Gen.Enum<PayPeriod>()
        from a in AmountOf(period)
        from b in AmountOf(period)
        from open in Gen.Int[0, 3]
        select Salary.Of(open == 1 ? null : Math.Min(a, b), open == 2 ? null : Math.Max(a, b), currency, period);

    [Fact]
    public void Is_read_as_what_it_was_written_from() => Gen.Select(AnySalary, Culture).Sample(
        (salary, culture) =>
            PayParser.ReadField($"{SalaryText.Full(salary, culture)} per {SalaryText.Unit(salary)}",
                PayContext.None) is { } read
            && read with { SourceText = null } == salary,
        iter: 5_000,
        print: t => $"{SalaryText.Full(t.Item1, t.Item2)} per {SalaryText.Unit(t.Item1)} in {t.Item2}");
}
