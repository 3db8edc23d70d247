using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Linting;

namespace JobSite.Tests.Candidates;

public class HeadlineLintTests
{
    static readonly Profile Jana = new()
    {
        Headline = "",
        Skills = [],
        Country = "DE",
        Name = "Jana de Müller-Šimek",
        Employer = "Kleefeld Data Systems GmbH",
        FormerEmployers = ["Orbis AG"],
        Schools = ["Hochschule Birkenau"],
        Place = new("DE", "Saxony", "Bad Lausick"),
        Links = ["https://github.com/jms-builds"],
    };

    [Theory]
    [InlineData("Jana, backend engineer", "…, backend engineer")]
    [InlineData("Backend engineer (Mueller)", "Backend engineer (…)")]
    [InlineData("MÜLLER's data pipelines", "…'s data pipelines")]
    [InlineData("simek jana: engineer", "…: engineer")]
    [InlineData("janademuellersimek builds things", "… builds things")]
    [InlineData("Data engineer at Kleefeld", "Data engineer at …")]
    [InlineData("Data engineer, Kleefeld Data Systems", "Data engineer, …")]
    [InlineData("Formerly Orbis", "Formerly …")]
    [InlineData("ex-Contoso engineer", "ex-… engineer")]
    [InlineData("Engineer at Contoso Cloud, likes Go", "Engineer at …, likes Go")]
    [InlineData("Engineer from Bad Lausick in Germany", "Engineer from … in Germany")]
    [InlineData("Studied at Birkenau", "Studied at …")]
    [InlineData("Learned at the University of Northfield", "Learned at the …")]
    [InlineData("Write to jana@example.org today", "Write to … today")]
    [InlineData("anna [at] example [dot] org", "…")]
    [InlineData("Call +49 151 2345 6789 now", "Call … now")]
    [InlineData("Call (0151) 234-56-78", "Call …")]
    [InlineData("See www.example.org/cv for more", "See … for more")]
    [InlineData("See jms.dev", "See …")]
    [InlineData("On the net as @jm_builds", "On the net as …")]
    [InlineData("Maker of jms-builds", "Maker of …")]
    [InlineData("Ja\u200Bna writes Go", "… writes Go")]
    public void Leaves_out_what_tells_who_it_is(string written, string shown) => Assert.Equal(shown, HeadlineLint.Clean(written, Jana));

    [Theory]
    [InlineData("Senior backend engineer, ASP.NET Core and Node.js")]
    [InlineData("Data engineer for systems at scale, 2015–2020, 2021-2024")]
    [InlineData("Head of data platform, good at Kubernetes and PostgreSQL")]
    [InlineData("Primary School Teacher in Germany")]
    [InlineData("C# / F# developer, 10+ years, 100k users")]
    public void Leaves_ordinary_words_alone(string written) => Assert.Equal(written, HeadlineLint.Clean(written, Jana));

    [Fact]
    public void Finds_names_in_writing_without_spaces() =>
        Assert.Equal("…工程师", HeadlineLint.Clean("王伟工程师", Jana with { Name = "王伟" }));

    [Fact]
    public void Says_what_it_found_and_where()
    {
        var found = Assert.Single(HeadlineLint.Find("I am Jana", Jana));

        Assert.Equal((LintKind.Name, 5, "Jana"), (found.Kind, found.Start, found.Words));
    }
}
