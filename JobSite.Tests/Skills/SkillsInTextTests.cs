using CsCheck;
using JobSite.Core.Skills;

namespace JobSite.Tests.Skills;

public class SkillsInTextTests
{
    [Theory]
    [InlineData("A cook who is able to react to changes, to express ideas and to excel in a swift, fast-paced kitchen. "
        + "Go the extra mile!")]
    [InlineData("Our Chef loves spring rolls; R&D helps. The rest of the team goes to market on Fridays.")]
    [InlineData("Spring 2026 internship. React quickly, go home early. Series C company, C-level sponsor.")]
    [InlineData("We are a German company with a French sister and customers on the Spanish market.")]
    public void Does_not_take_ordinary_words_for_skills(string text) => Assert.Empty(Slugs(text).Except(["cooking"]));

    [Theory]
    [InlineData("You write TypeScript and React, and a little Go.", "typescript,react,go")]
    [InlineData("Stack: Go/Java/Python", "go,java,python")]
    [InlineData("熟悉React，Vue等框架，Go/Rust/C均可", "react,vue,go,rust,c")]
    [InlineData("We use Ruby on Rails.", "rails")]
    [InlineData("Experience with C, C++ or C#; ASP.NET. Node.js is nice", "c,cpp,csharp,asp-net,nodejs")]
    [InlineData("Proficient in Word, Excel, and PowerPoint", "microsoft-word,excel,powerpoint")]
    [InlineData("golang and RESTful APIs", "go,rest-api")]
    [InlineData("Fluent in German and French", "german,french")]
    [InlineData("Forklift certification, CDL Class A and OSHA 10", "forklift,cdl,osha")]
    [InlineData("BLS/CPR; RN license; Epic EMR", "bls,cpr,registered-nurse,epic")]
    [InlineData("Kubernetes, then Spark jobs. We love Spark and Kafka", "kubernetes,spark,kafka")]
    public void Finds_the_skills_of_a_text(string text, string slugs) =>
        Assert.Equal(slugs.Split(',').Order(), Slugs(text).Order());

    [Fact]
    public void Shows_the_words_it_found()
    {
        var found = Assert.Single(SkillCatalog.Default.InText("", "We deploy to K8s every day."));

        Assert.Equal(("kubernetes", "K8s"), (found.Value.Slug, found.Source));
    }

    [Fact]
    public void Puts_the_skills_of_the_title_first() =>
        Assert.Equal("kotlin", SkillCatalog.Default.InText("Kotlin developer", "Python Python Python. PostgreSQL. "
            + "Kotlin.")[0].Value.Slug);

    [Fact]
    public void Gives_no_more_than_asked() =>
        Assert.Equal(2, SkillCatalog.Default.InText("", "Python, Java, Kotlin, Docker", most: 2).Count);

    [Fact]
    public void Survives_any_text() =>
        Gen.Select(Gen.String, Gen.String).Sample((title, text) => SkillCatalog.Default.InText(title, text).Count <= 8);

    [Fact]
    public void Is_done_with_a_huge_text() =>
        Assert.Single(SkillCatalog.Default.InText("", string.Concat(Enumerable.Repeat("python-", 1_000_000))));

    static IEnumerable<string> Slugs(string text) =>
        SkillCatalog.Default.InText("", text, 50).Select(f => f.Value.Slug);
}
