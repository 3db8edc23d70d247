using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class ExperienceReaderTests
{
    [Theory]
    [InlineData("4+ years of experience building services", 48), InlineData("3-5 years of relevant experience", 36)]
    [InlineData("at least five years of experience as a cook", 60), InlineData("mind. 3 Jahre Berufserfahrung", 36)]
    [InlineData("18 months of experience", 18), InlineData("Eight or more years of experience in this work", 96)]
    [InlineData("Five (5) to seven (7) years of classroom experience", 60)]
    [InlineData("Two years' teaching experience", 24), InlineData("Vous avez 2 à 3 ans d'expérience", 24)]
    [InlineData("Mínimo 2 años de experiencia", 24), InlineData("3年以上工作经验", 36)]
    [InlineData("Experience:\nSushi: 3 years (Required)", 36)]
    public void Reads_what_is_asked(string plain, int months) =>
        Assert.Equal(months, ExperienceReader.Months(plain)?.Value);

    [Theory]
    [InlineData("We have been in business for 25 years.")]
    [InlineData("With over 10 years of experience, our company leads the market.")]
    [InlineData("You must be 18 years old."), InlineData("A 4-year degree is required.")]
    [InlineData("Founded 3 years ago by experienced people."), InlineData("401k vests over 4 years")]
    public void Passes_over_other_years(string plain) => Assert.Null(ExperienceReader.Months(plain));

    [Fact]
    public void Prefers_what_is_asked_in_general() =>
        Assert.Equal(60, ExperienceReader.Months("2+ years experience with Kubernetes\n7 years of experience "
            + "preferred\n5+ years of professional experience\n")?.Value);

    [Fact]
    public void Shows_the_words_it_read() =>
        Assert.StartsWith("4+ years", ExperienceReader.Months("You have 4+ years of experience.")?.Source);
}
