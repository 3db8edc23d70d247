using CsCheck;
using JobSite.Core.Places;

namespace JobSite.Tests.Places;

public class EligibilityParserTests
{
    [Theory]
    [InlineData("US based applicants only", "US")]
    [InlineData("Candidates must reside in the United States.", "US")]
    [InlineData("You must be located in Germany or Austria.", "DE AT")]
    [InlineData("Applicants must be authorized to work in the US.", "US")]
    [InlineData("Remote (US)", "US")]
    [InlineData("REMOTE (Germany)", "DE")]
    [InlineData("Remote - Europe", "EUROPE")]
    [InlineData("Remote, UK only", "GB")]
    [InlineData("US only", "US")]
    [InlineData("We are open to candidates in Canada and the US.", "CA US")]
    [InlineData("Based in the EU or UK", "EU27 GB")]
    [InlineData("You are currently living in the Netherlands", "NL")]
    [InlineData("LATAM candidates only", "LATAM")]
    [InlineData("This is a remote position open to anyone in the EMEA region.", "EMEA")]
    [InlineData("Work from anywhere in the US or Canada.", "US CA")]
    [InlineData("Remote (CA, NY, TX)", "US-CA US-NY US-TX")]
    [InlineData("Remote worldwide. You must be located in Spain.", "ES")]
    public void Reads_the_countries_of(string text, string include) =>
        Assert.Equal(include, string.Join(' ', EligibilityParser.Read(text)!.Include));

    [Theory]
    [InlineData("worldwide"), InlineData("Anywhere in the world"), InlineData("Work from anywhere")]
    [InlineData("We are hiring worldwide.")]
    public void Knows_the_whole_world(string text) =>
        Assert.Equal(EligibilityMode.Worldwide, EligibilityParser.Read(text)!.Mode);

    [Theory]
    [InlineData("Remote in the US, except Colorado.", "US", "US-CO")]
    [InlineData("This position is not available in California.", "", "US-CA")]
    [InlineData("We cannot hire in CA, NY or IL.", "", "US-CA US-NY US-IL")]
    public void Reads_exclusions(string text, string include, string exclude)
    {
        var eligibility = EligibilityParser.Read(text)!;

        Assert.Equal((include, exclude),
            (string.Join(' ', eligibility.Include), string.Join(' ', eligibility.Exclude)));
    }

    [Theory]
    [InlineData("We have offices in Germany.")]
    [InlineData("We serve customers worldwide.")]
    [InlineData("offices around the world")]
    [InlineData("Our company is based in Berlin, Germany.")]
    [InlineData("Work from anywhere in the world for up to 4 weeks per year.")]
    [InlineData("Medical and dental benefits (full time US only).")]
    [InlineData("The pay range for this role, excluding Colorado, is $100,000.")]
    [InlineData("Must be within 3 hours of EST.")]
    [InlineData("This role works EU time zones.")]
    [InlineData("#LI-REMOTE")]
    [InlineData("Remote, talk to us")]
    [InlineData("")]
    public void Is_not_fooled_by(string text) => Assert.Null(EligibilityParser.Read(text));

    [Fact]
    public void Keeps_the_sentence_it_read()
    {
        var text = "We bake bread.\nGood pay. You must be located in France. Apply now.";

        Assert.Equal("You must be located in France.", EligibilityParser.Read(text)!.SourceText);
    }

    [Fact]
    public void Reads_where_one_must_move_to() =>
        Assert.Equal(["DE"], EligibilityParser.Read("You must be willing to relocate to Berlin, Germany.")!.RelocateTo);

    [Fact]
    public void Survives_any_text()
    {
        string[] words =
        [
            "remote", "US", "(", ")", "only", "must reside in", "except", "and", ",", ".", "\n", "U.S.", "UTC", "+",
            "-5", "within 3 hours of EST", "±", "overlap", "Germany", "🙂", "\0", "worldwide",
        ];

        Gen.OneOf(Gen.String, Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 40]
            .Select(w => string.Join(' ', w))).Sample(s =>
        {
            EligibilityParser.Read(s);
            TimeZoneParser.Read(s);
        });
    }
}
