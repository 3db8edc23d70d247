using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>What words find what jobs.</summary>
public sealed class WordsTests : IDisposable
{
    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("engineers", "Software Engineer")]
    [InlineData("engineering", "Software Engineer")]
    [InlineData("zurich", "Bäcker in Zürich")]
    [InlineData("BACKER", "Bäcker in Zürich")]
    [InlineData("zürich", "Zurich guide")]
    [InlineData("c++", "C++ developer")]
    [InlineData("c#", "Work with C#.")]
    [InlineData(".net", "We use .NET.")]
    [InlineData(".net", "ASP.NET developer")]
    [InlineData("asp.net", "ASP.NET developer")]
    [InlineData("node.js", "Built on Node.js.")]
    [InlineData("nodejs", "Built on Node.js.")]
    [InlineData("node", "Built on Node.js.")]
    [InlineData("f#", "F#, mostly")]
    [InlineData("objective-c", "Objective-C developer")]
    [InlineData("frontend", "Front-end developer")]
    [InlineData("front-end", "Frontend developer")]
    [InlineData("front end", "Front-end developer")]
    [InlineData("sr developer", "Senior Developer")]
    [InlineData("registered nurse", "RN, nights")]
    [InlineData("工程师", "软件工程师")]
    [InlineData("師", "美容師")]
    [InlineData("エンジニア", "ソフトウェアエンジニア")]
    [InlineData("개발자", "백엔드 개발자 모집")]
    [InlineData("Разработчик", "разработчик")]
    [InlineData("carpen", "Carpenter")]
    [InlineData("\"data engineer\"", "Senior Data Engineer")]
    [InlineData("title:baker", "Baker")]
    [InlineData("baker -night", "Baker")]
    [InlineData("women's", "Women's shelter")]
    [InlineData("the of and", "Anything")]
    [InlineData("R&D", "R&D chemist")]
    [InlineData("ｅｎｇｉｎｅｅｒ", "Engineer")]
    public async Task Find(string words, string title)
    {
        await test.SaveAsync(Given.OpenJob(title));

        Assert.Equal([title], await test.TitlesAsync(words));
    }

    [Theory]
    [InlineData("c++", "C developer")]
    [InlineData("c#", "C++ developer")]
    [InlineData("java", "JavaScript developer")]
    [InlineData("\"data engineer\"", "Engineer of data")]
    [InlineData("baker -night", "Baker, night shift")]
    [InlineData("baker nurse", "Baker")]
    [InlineData("title:nurse", "Baker")]
    [InlineData("b", "Baker")]
    public async Task Do_not_find(string words, string title)
    {
        await test.SaveAsync(Given.OpenJob(title), Given.OpenJob("java c c# c++ something else"));

        Assert.DoesNotContain(title, await test.TitlesAsync(words));
    }

    [Fact]
    public async Task Find_more_in_a_title_than_in_the_text()
    {
        var inText = Described("Clerk", "You will help our welder.");
        await test.SaveAsync(Given.OpenJob("Welder"), inText);

        Assert.Equal(["Welder", "Clerk"], await test.TitlesAsync("welder"));
    }

    [Fact]
    public async Task Prefer_the_very_form_that_was_typed()
    {
        await test.SaveAsync(Given.OpenJob("Nurse"), Given.OpenJob("Nursing"), Given.OpenJob("Nurses"));

        Assert.Equal("Nursing", (await test.TitlesAsync("nursing"))[0]);
        Assert.Equal(3, (await test.TitlesAsync("nursing")).Count);
    }

    [Fact]
    public async Task Prefer_words_side_by_side()
    {
        await test.SaveAsync(Given.OpenJob("Data Engineer"), Given.OpenJob("Engineer, Sales Data"));

        Assert.Equal("Data Engineer", (await test.TitlesAsync("data engineer"))[0]);
    }

    [Fact]
    public async Task Are_found_in_company_skills_and_place()
    {
        var job = Given.OpenJob("Clerk", Given.Company("Ostrich Farm"));
        job.Skills = [new("typing", true)];
        job.Places = [new("DE", "Bavaria", "München")];
        await test.SaveAsync(job);

        foreach (var words in new[] { "ostrich", "typing", "munchen", "bavaria", "germany", "ostrich clerk munchen" })
            Assert.Equal(["Clerk"], await test.TitlesAsync(words));
    }

    static Job Described(string title, string text)
    {
        var job = Given.OpenJob(title);
        job.Text.Plain = text;
        return job;
    }
}
