using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class PayPeriodNameTests
{
    [Theory]
    [InlineData("HOUR", PayPeriod.Hour)]
    [InlineData("1 YEAR", PayPeriod.Year)]
    [InlineData("per-year-salary", PayPeriod.Year)]
    [InlineData("per-hour-wage", PayPeriod.Hour)]
    [InlineData("a month", PayPeriod.Month)]
    [InlineData("monthly", PayPeriod.Month)]
    [InlineData("WEEK", PayPeriod.Week)]
    [InlineData("yr", PayPeriod.Year)]
    [InlineData("per_day", PayPeriod.Day)]
    [InlineData("pro Stunde", PayPeriod.Hour)]
    [InlineData("annum", PayPeriod.Year)]
    [InlineData("project", PayPeriod.Fixed)]
    public void Is_read_as_other_systems_write_it(string name, PayPeriod period) =>
        Assert.Equal(period, PayPeriodName.Read(name));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("full-time"), InlineData("none"), InlineData("USD")]
    public void Is_nothing_where_none_is_named(string? name) => Assert.Null(PayPeriodName.Read(name));
}
