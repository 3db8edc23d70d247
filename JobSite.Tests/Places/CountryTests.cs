using JobSite.Core.Places;

namespace JobSite.Tests.Places;

public class CountryTests
{
    [Fact]
    public void There_are_249() => Assert.Equal(249, Country.All.Select(c => c.Code).Distinct().Count());

    [Theory]
    [InlineData("USA", "US"), InlineData("U.S.", "US"), InlineData("uk", "GB"), InlineData("Great Britain", "GB")]
    [InlineData("Holland", "NL")]
    [InlineData("Czech Republic", "CZ"), InlineData("Deutschland", "DE"), InlineData("España", "ES")]
    [InlineData("Georgia", "GE"), InlineData("de", "DE"), InlineData("DEU", "DE")]
    public void Is_found_by(string name, string code) => Assert.Equal(code, Country.Find(name)?.Code);

    [Fact]
    public void Is_not_invented() => Assert.Null(Country.Find("Atlantis"));

    [Fact]
    public void Lies_in_time_zones_that_exist() =>
        Assert.All(Country.All.SelectMany(c => c.TimeZones),
            z => Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(z, out _), z));

    [Fact]
    public void Groups_change_over_time() => Assert.Equal(
        (true, false, 27),
        (CountryGroup.Members("EU27", new(2019, 1, 1))!.Contains("GB"), CountryGroup.Members("EU27")!.Contains("GB"),
            CountryGroup.Members("EU27")!.Count));

    [Fact]
    public void Groups_hold_countries_only()
    {
        var codes = Country.All.Select(c => c.Code).ToHashSet();

        Assert.All(CountryGroup.All,
            g => Assert.True(CountryGroup.Members(g)!.Count > 0 && CountryGroup.Members(g)!.IsSubsetOf(codes), g));
    }

    [Fact]
    public void Regions_belong_to_countries() => Assert.All(Region.All, r => Assert.NotNull(Country.Find(r.Country)));

    [Theory]
    [InlineData("US", "Colo.", "US-CO"), InlineData("US", "co", "US-CO"), InlineData("DE", "Bayern", "DE-BY")]
    [InlineData("CA", "Québec", "CA-QC")]
    public void Regions_are_found_by(string country, string name, string code) =>
        Assert.Equal(code, Region.Find(country, name)?.Code);
}
