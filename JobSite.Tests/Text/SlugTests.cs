using JobSite.Core.Text;

namespace JobSite.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Senior C# Developer (m/w/d)", "senior-c-developer-m-w-d")]
    [InlineData("Führungskraft für Straßenbau", "fuhrungskraft-fur-strassenbau")]
    [InlineData("Kierownik ds. sprzedaży, Łódź", "kierownik-ds-sprzedazy-lodz")]
    [InlineData("Smørrebrødsjomfru på Ærø", "smorrebrodsjomfru-pa-aero")]
    [InlineData("Инженер-программист", "inzhener-programmist")]
    [InlineData("Μηχανικός", "michanikos")]
    [InlineData("Engineer 工程师", "engineer")]
    [InlineData("  --  ", "")]
    public void Is_ascii(string words, string slug) => Assert.Equal(slug, Slug.Of(words));

    [Fact]
    public void Writes_German_umlauts_as_German_does() =>
        Assert.Equal("fuehrungskraft-fuer-oekologie-und-aerzte",
            Slug.Of("Führungskraft für Ökologie und Ärzte", "de-AT"));

    [Fact]
    public void Gives_words_without_Latin_letters_a_code_that_stays()
    {
        Assert.Equal(Slug.Of("后端工程师"), Slug.Of(" 后端工程师 "));
        Assert.NotEqual(Slug.Of("后端工程师"), Slug.Of("前端工程师"));
        Assert.Matches("^x[0-9a-f]{8}$", Slug.Of("后端工程师"));
    }

    [Theory]
    [InlineData("\uD800 half", "half"), InlineData("a\uFFFFb", "ab")]
    public void Survives_broken_text(string words, string slug) => Assert.Equal(slug, Slug.Of(words));

    [Fact]
    public void Ends_at_a_word() =>
        Assert.Equal(string.Join('-', Enumerable.Repeat("engineer", 9)),
            Slug.Of(string.Join(' ', Enumerable.Repeat("engineer", 20))));
}
