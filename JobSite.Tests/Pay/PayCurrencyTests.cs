using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class PayCurrencyTests
{
    static readonly PayContext America = new(["US"]);

    [Theory]
    [InlineData("US", "USD")]
    [InlineData("CA", "CAD")]
    [InlineData("AU", "AUD")]
    [InlineData("NZ", "NZD")]
    [InlineData("SG", "SGD")]
    [InlineData("HK", "HKD")]
    [InlineData("MX", "MXN")]
    [InlineData("DE", null)]
    [InlineData("US CA", null)]
    [InlineData("US DE", "USD")]
    [InlineData("", null)]
    public void Takes_the_dollar_of_the_country(string countries, string? currency) =>
        Assert.Equal(currency, PayParser.Read("Salary: $500,000 – $600,000 a year", new(countries.Split(' ')))
            .SingleOrDefault()?.Currency);

    [Theory]
    [InlineData("SE", "SEK")]
    [InlineData("NO", "NOK")]
    [InlineData("DK", "DKK")]
    public void Takes_the_crown_of_the_country(string country, string currency) =>
        Assert.Equal(currency, PayParser.Read("35 000–45 000 kr per month", new([country])).Single().Currency);

    [Fact]
    public void Believes_the_text_that_names_its_dollars() =>
        Assert.Equal("USD", PayParser.Read("Salary: $90k – $110k (all figures in USD)", PayContext.None)
            .Single().Currency);

    [Fact]
    public void Does_not_take_a_way_to_draw_for_Canadian_dollars() =>
        Assert.Equal("USD", PayParser.Read("You know CAD. Salary: $90k – $110k", America).Single().Currency);
}
