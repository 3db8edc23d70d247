using JobSite.Core.Places;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Places;

public class ApplyVerdictTests
{
    static readonly Place berlin = new("DE", "Berlin", "Berlin");

    [Theory]
    [InlineData("US based applicants only", "US", MayApply.Yes, "Open to the United States, where you are.")]
    [InlineData("US based applicants only", "DE", MayApply.No, "Open to the United States; you are in Germany.")]
    [InlineData("US based applicants only", null, MayApply.Unclear, "Tell us where you are.")]
    [InlineData("Based in the EU or UK", "FR", MayApply.Yes, "Open to France, where you are.")]
    [InlineData("Based in the EU or UK", "NO", MayApply.No, "Open to EU and United Kingdom; you are in Norway.")]
    [InlineData("Remote in the US, except Colorado.", "US", MayApply.Yes, "Open to the United States, where you are, "
        + "except Colorado.")]
    [InlineData("Remote (CA, NY)", "US", MayApply.Unclear, "Open to California and New York only: check that you live "
        + "there.")]
    [InlineData("Work from anywhere", "BR", MayApply.Yes, "Open to applicants anywhere.")]
    public void Follows_what_the_posting_says(string text, string? country, MayApply answer, string reason)
    {
        var eligibility = EligibilityParser.Read(text)!;

        var verdict = ApplyVerdict.For(new(country), eligibility, TimeZoneWindow.Any, [], isRemote: true, Given.Now);

        Assert.Equal(new Verdict(answer, reason, eligibility.SourceText), verdict);
    }

    [Theory]
    [InlineData("DE", false, MayApply.Yes, "The work is in Germany, where you are.")]
    [InlineData("FR", false, MayApply.Unclear, "The work is in Berlin, Germany: ask whether they help you move.")]
    [InlineData("FR", true, MayApply.Unclear, "Remote work, listed in Berlin, Germany: ask whether it is open to "
        + "France.")]
    public void Falls_back_to_the_place_of_work(string country, bool isRemote, MayApply answer, string reason) =>
        Assert.Equal(new(answer, reason),
            ApplyVerdict.For(new(country), Eligibility.Unclear, TimeZoneWindow.Any, [berlin], isRemote, Given.Now));

    [Fact]
    public void Says_that_nothing_is_said() =>
        Assert.Equal(MayApply.Unclear,
            ApplyVerdict.For(new("DE"), Eligibility.Unclear, TimeZoneWindow.Any, [], true, Given.Now).Answer);

    [Fact]
    public void Shuts_out_sanctioned_countries_of_a_worldwide_job()
    {
        var eligibility = new Eligibility { Mode = EligibilityMode.Worldwide, Exclude = ["SANCTIONED"] };

        Assert.Equal(MayApply.No,
            ApplyVerdict.For(new("KP"), eligibility, TimeZoneWindow.Any, [], true, Given.Now).Answer);
    }

    [Theory]
    [InlineData("Asia/Tokyo", MayApply.No)]
    [InlineData("Europe/Paris", MayApply.Yes)]
    public void Counts_the_hours_too(string zone, MayApply answer)
    {
        var eligibility = new Eligibility { Mode = EligibilityMode.Worldwide };
        var window = TimeZoneParser.Read("European time zones")!;

        Assert.Equal(answer, ApplyVerdict.For(new("FR", zone), eligibility, window, [], true, Given.Now).Answer);
    }

    [Fact]
    public void Keeps_nobody_out_for_a_preference()
    {
        var window = TimeZoneParser.Read("GMT+8 preferred")!;

        Assert.Equal(MayApply.Yes,
            ApplyVerdict.For(new("FR", "Europe/Paris"), new() { Mode = EligibilityMode.Worldwide }, window, [], true,
            Given.Now).Answer);
    }
}
