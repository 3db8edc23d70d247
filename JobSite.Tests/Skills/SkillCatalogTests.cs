using CsCheck;
using JobSite.Core.Skills;

namespace JobSite.Tests.Skills;

public class SkillCatalogTests
{
    static readonly SkillCatalog Skills = SkillCatalog.Default;
    static readonly List<(string Slug, string Word)> Spellings =
    [
        .. Skills.All.SelectMany(s => s.Aliases.Append(s.Name).Select(word => (s.Slug, word))),
    ];

    [Theory]
    [InlineData("rest-api", "rest-api"), InlineData("REST APIs", "rest-api"), InlineData("RESTful API(s)", "rest-api")]
    [InlineData("restapi", "rest-api"), InlineData("rest", "rest-api")]
    [InlineData("C#", "csharp"), InlineData("csharp", "csharp"), InlineData("c sharp", "csharp")]
    [InlineData("C++", "cpp"), InlineData("Ｃ＋＋", "cpp"), InlineData("c", "c")]
    [InlineData(".NET", "dotnet"), InlineData("dotnet", "dotnet"), InlineData("asp.net core", "asp-net")]
    [InlineData("node js", "nodejs"), InlineData("NodeJS", "nodejs"), InlineData("Node.js", "nodejs")]
    [InlineData("JS", "javascript"), InlineData("golang", "go"), InlineData("k8s", "kubernetes")]
    [InlineData("postgres", "postgresql"), InlineData("CI/CD", "ci-cd"), InlineData("A/B testing", "ab-testing")]
    [InlineData("Schweißen", "welding"), InlineData("soudure", "welding"), InlineData("RN license", "registered-nurse")]
    [InlineData("Bilanz", null), InlineData("机器学习", "machine-learning")]
    [InlineData("", null), InlineData("+++", null), InlineData("...", null)]
    public void Finds_a_skill_under_its_spellings(string tag, string? slug) =>
        Assert.Equal(slug, Skills.Find(tag)?.Slug);

    [Fact]
    public void Has_skills_of_every_trade()
    {
        Assert.InRange(Skills.All.Count, 400, 1500);
        Assert.Equal(Skills.All.Count, Skills.All.Select(s => s.Slug).Distinct().Count());
        Assert.Equal(Skills.All.Count, Skills.All.Select(s => s.Name.ToLowerInvariant()).Distinct().Count());
        Assert.All(Skills.All.GroupBy(s => s.Category), trade => Assert.True(trade.Count() >= 8, trade.Key));
        Assert.All(Skills.All, s => Assert.Matches("^[a-z0-9-]+$", s.Slug));
    }

    [Fact]
    public void Names_only_skills_that_exist_as_implied_or_related() =>
        Assert.All(Skills.All.SelectMany(s => s.Implies.Concat(s.Related)),
            slug => Assert.Contains(Skills.All, s => s.Slug == slug));

    [Fact]
    public void Gives_no_spelling_to_two_skills() =>
        Assert.All(Skills.All,
            skill => Assert.All(skill.Aliases.Append(skill.Name)
            .Append(skill.Slug), word => Assert.Equal(skill.Slug, Skills.Find(word)?.Slug)));

    [Fact]
    public void Finds_the_same_skill_however_it_is_written() =>
        Gen.Select(Gen.Int[0, Spellings.Count - 1], Gen.Int[0, 5])
            .Sample((at, way) => Skills.Find(Rewrite(Spellings[at].Word, way))?.Slug == Spellings[at].Slug);

    [Fact]
    public void Merges_the_tags_of_the_reference_page() =>
        Assert.Equal(["rest-api", "backend"], Skills.FromTags(["rest", "restapi", "api", "backend"]));

    [Fact]
    public void Takes_a_row_of_tags_apart() =>
        Assert.Equal(["rest-api", "backend"], Skills.FromTags(["rest restapi api backend"]));

    [Fact]
    public void Drops_what_another_tag_implies() =>
        Assert.Equal(["nextjs", "cooking"], Skills.FromTags(["React", "Next.js", "cooking", "nextjs"]));

    [Fact]
    public void Keeps_a_tag_that_it_does_not_know() =>
        Assert.Equal(["underwater-basket-weaving"], Skills.FromTags(["Underwater  Basket_Weaving!", "???", " "]));

    [Theory]
    [InlineData("london"), InlineData("Senior"), InlineData("Remote"), InlineData("full-time"), InlineData("UK"), InlineData("startup")]
    public void Drops_a_tag_that_is_no_skill(string tag) => Assert.Equal(["cooking"], Skills.FromTags([tag, "cooking"]));

    [Fact]
    public void Climbs_what_a_skill_implies() => Assert.Equal(["eks", "aws", "kubernetes"], Skills.WithImplied("eks"));

    [Fact]
    public void Knows_nothing_that_an_unknown_slug_implies() =>
        Assert.Equal(["nonsense"], Skills.WithImplied("nonsense"));

    [Fact]
    public void Expands_a_word_of_a_search()
    {
        Assert.Contains("JavaScript", Skills.Expand("js"));
        Assert.Contains("k8s", Skills.Expand("Kubernetes"));
        Assert.Contains("golang", Skills.Expand("go"));
        Assert.DoesNotContain("Go", Skills.Expand("golang"));
        Assert.Empty(Skills.Expand("wonderful"));
    }

    [Fact]
    public void Survives_whatever_is_typed() => Gen.String.Array.Sample(tags =>
    {
        foreach (var tag in tags)
            Skills.Find(tag);

        return Skills.FromTags(tags).All(slug => slug.Length is > 0 and <= 80);
    });

    static string Rewrite(string word, int way) => way switch
    {
        0 => word.ToUpperInvariant(),
        1 => word.Replace(' ', '-'),
        2 => word.Replace(' ', '_'),
        3 => $"  {word} ",
        4 => word.Replace(" ", "", StringComparison.Ordinal),
        _ => word.ToLowerInvariant(),
    };
}
