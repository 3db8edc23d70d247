using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class SalaryTests
{
    [Theory]
    [InlineData(PayPeriod.Hour, 2080)]
    [InlineData(PayPeriod.Day, 260)]
    [InlineData(PayPeriod.Week, 52)]
    [InlineData(PayPeriod.Month, 12)]
    [InlineData(PayPeriod.Year, 1)]
    public void Counts_up_to_a_year(PayPeriod period, int times)
    {
        var salary = Salary.Of(10, 20, "EUR", period);

        Assert.Equal((10m * times, 20m * times), (salary.YearlyMin(), salary.YearlyMax()));
    }

    [Fact]
    public void Counts_the_hours_of_a_part_time_job() =>
        Assert.Equal(20 * 25 * 52, Salary.Of(25, null, "EUR", PayPeriod.Hour).YearlyMin(hoursPerWeek: 20));

    [Fact]
    public void Has_no_year_where_it_is_one_sum() =>
        Assert.Null(Salary.Of(5000, 5000, "EUR", PayPeriod.Fixed).YearlyMax());

    [Fact]
    public void Leaves_the_open_end_open() => Assert.Null(Salary.Of(5000, null, "EUR", PayPeriod.Month).YearlyMax());

    [Theory]
    [InlineData(2, 1), InlineData(0, 1), InlineData(-1, null), InlineData(null, null)]
    public void Cannot_be_wrong(int? min, int? max) =>
        Assert.ThrowsAny<ArgumentException>(() => Salary.Of(min, max, "EUR", PayPeriod.Year));
}
