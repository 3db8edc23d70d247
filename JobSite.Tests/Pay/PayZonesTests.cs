using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class PayZonesTests
{
    static readonly PayContext America = new(["US"]);

    [Fact]
    public void Names_the_zones_of_several_ranges() => Assert.Equal(
        [("UK", "GBP"), ("Spain", "EUR")],
        PayParser.Read("Salary: UK: £110,000 to £140,000 | Spain: €100,000 – €125,000", PayContext.None)
            .Select(s => (s.Zone!, s.Currency)));

    [Fact]
    public void Names_the_zones_of_a_list() => Assert.Equal(
        [null, "New York", "San Francisco"],
        PayParser.Read("The base pay is $90k – $99k.\n- New York: $95k – $105k\n- San Francisco: $99k – $120k", America)
            .Select(s => s.Zone));

    [Fact]
    public void Names_no_zone_where_there_is_one_range() =>
        Assert.Null(PayParser.Read("Berlin: €60,000 – €70,000", PayContext.None).Single().Zone);
}
