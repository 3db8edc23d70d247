using JobSite.Core.Pay;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Pay;

public class PayCheckTests
{
    static readonly PayContext America = new(["US"]);

    [Fact]
    public void Hears_the_header_contradict_the_text()
    {
        var stated = PayParser.ReadField("178,000-258,000 $/Year", America)!;
        var told = PayParser.Read("our base salary range\n\n$172,500—$258,700 USD", America);

        var conflict = PayCheck.Compare([stated], told);

        Assert.Equal((stated, told.Single()), (conflict!.Stated, conflict.InText));
        Assert.Equal(0.0319m, conflict.Difference, 4);
    }

    [Fact]
    public void Lets_two_percent_pass() =>
        Assert.Null(PayCheck.Compare([Given.Yearly(100_000, 120_000)], [Given.Yearly(98_100, 122_000)]));

    [Fact]
    public void Compares_an_hour_with_a_year()
    {
        var hourly = Salary.Of(50, 60, "USD", PayPeriod.Hour);

        Assert.Null(PayCheck.Compare([hourly], [Given.Yearly(104_000, 124_800, "USD")]));
        Assert.NotNull(PayCheck.Compare([hourly], [Given.Yearly(104_000, 150_000, "USD")]));
    }

    [Fact]
    public void Is_content_with_one_zone_that_agrees_or_with_all_together()
    {
        Salary[] zones = [Given.Yearly(90_000, 100_000), Given.Yearly(110_000, 130_000)];

        Assert.Null(PayCheck.Compare([zones[1]], zones));
        Assert.Null(PayCheck.Compare([Given.Yearly(90_000, 130_000)], zones));
        Assert.NotNull(PayCheck.Compare([Given.Yearly(70_000, 90_000)], zones));
    }

    [Fact]
    public void Takes_one_amount_inside_the_range_for_an_example() =>
        Assert.Null(PayCheck.Compare([Given.Yearly(90_000, 130_000)], [Given.Yearly(95_000, 95_000)]));

    [Fact]
    public void Compares_only_what_can_be_compared()
    {
        Assert.Null(PayCheck.Compare([Given.Yearly(90_000, 130_000)], []));
        Assert.Null(PayCheck.Compare([Given.Yearly(90_000, 130_000)], [Given.Yearly(50_000, 60_000, "USD")]));
        Assert.Null(PayCheck.Compare([Given.Yearly(90_000, 130_000)],
            [Given.Yearly(50_000, 60_000) with { Kind = PayKind.OnTarget }]));
        Assert.Null(PayCheck.Compare([Salary.Of(90_000, null, "EUR", PayPeriod.Year)],
            [Salary.Of(null, 60_000, "EUR", PayPeriod.Year)]));
    }

    [Theory]
    [InlineData(50_000, 201_000, "USD", PayPeriod.Year, PayDoubtKind.VeryWide)]
    [InlineData(4_000, 5_000, "USD", PayPeriod.Year, PayDoubtKind.LooksMonthly)]
    [InlineData(40_000, 50_000, "INR", PayPeriod.Year, PayDoubtKind.LittleForAYear)]
    [InlineData(90_000, 150_000, "INR", PayPeriod.Year, PayDoubtKind.LooksMonthly)]
    [InlineData(1_000_000, 2_500_000, "USD", PayPeriod.Year, PayDoubtKind.MuchForAYear)]
    [InlineData(900, 1_100, "USD", PayPeriod.Hour, PayDoubtKind.MuchForAnHour)]
    public void Doubts_what_makes_no_sense(int min, int max, string currency, PayPeriod period, PayDoubtKind kind)
    {
        var doubts = PayCheck.Doubts(Salary.Of(min, max, currency, period), ExchangeRates.Default);

        Assert.Contains(doubts, d => d.Kind == kind);
        Assert.All(doubts,
            d => Assert.EndsWith(d.Kind is PayDoubtKind.LooksMonthly or PayDoubtKind.MuchForAnHour
            ? "?"
            : ".", d.Reason));
    }

    [Theory]
    [InlineData(50_000, 200_000, "USD", PayPeriod.Year)]
    [InlineData(15, 25, "USD", PayPeriod.Hour)]
    [InlineData(15_000, 20_000, "PLN", PayPeriod.Month)]
    [InlineData(50_000, 60_000, "XXX", PayPeriod.Year)]
    [InlineData(500, 500, "USD", PayPeriod.Fixed)]
    public void Has_no_doubt_about_ordinary_pay(int min, int max, string currency, PayPeriod period) =>
        Assert.Empty(PayCheck.Doubts(Salary.Of(min, max, currency, period), ExchangeRates.Default));
}
