using JobSite.Core.Places;

namespace JobSite.Tests.Places;

public class EligibilityCountriesTests
{
    [Fact]
    public void Is_the_whole_world_without_the_excluded()
    {
        var world = new Eligibility { Mode = EligibilityMode.Worldwide };

        Assert.Equal((249, 248), (world.Countries().Count, (world with { Exclude = ["RU"] }).Countries().Count));
    }

    [Fact]
    public void Spells_groups_out() =>
        Assert.Equal(28,
            new Eligibility { Mode = EligibilityMode.Countries, Include = ["EU27", "GB"] }.Countries().Count);

    [Fact]
    public void Keeps_a_country_of_which_a_state_is_shut_out() =>
        Assert.Contains("US",
            new Eligibility { Mode = EligibilityMode.Countries, Include = ["US"], Exclude = ["US-CO"] }.Countries());

    [Fact]
    public void Is_empty_when_unclear() => Assert.Empty(Eligibility.Unclear.Countries());

    [Fact]
    public void Is_kept_for_the_next_to_ask()
    {
        var one = new Eligibility { Mode = EligibilityMode.Countries, Include = ["EU27", "CH"] };

        Assert.Same(one.Countries(), (one with { SourceText = "again" }).Countries());
    }

    [Theory]
    [InlineData(EligibilityMode.Countries, "US", "", "United States only")]
    [InlineData(EligibilityMode.Countries, "EU27 GB", "", "EU and United Kingdom")]
    [InlineData(EligibilityMode.Worldwide, "", "SY CU", "Anywhere, except Syria and Cuba")]
    [InlineData(EligibilityMode.Countries, "US", "US-CO", "United States only, except Colorado")]
    [InlineData(EligibilityMode.Countries, "DE AT CH FR IT", "", "Germany, Austria, Switzerland and 2 more")]
    [InlineData(EligibilityMode.Unclear, "", "", "Not stated")]
    public void Is_shown_in_a_few_words(EligibilityMode mode, string include, string exclude, string text) =>
        Assert.Equal(text,
            EligibilityText.Of(new() { Mode = mode, Include = Split(include), Exclude = Split(exclude) }));

    static string[] Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
