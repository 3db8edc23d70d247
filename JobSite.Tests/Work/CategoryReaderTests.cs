using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Work;

public class CategoryReaderTests
{
    [Theory]
    [InlineData("Infrastructure Ops Engineer", "devops"), InlineData("Wireless Engineer (SDR)", "engineering")]
    [InlineData("Patient Recruitment Coordinator II", "healthcare"), InlineData("Culinary Operations Manager", "hospitality")]
    [InlineData("Senior Software Engineer, Backend", "development"), InlineData("Data Scientist II", "data")]
    [InlineData("Site Reliability Engineer", "devops"), InlineData("Senior Product Designer", "design")]
    [InlineData("Product Manager - Edge", "product")]
    [InlineData("Product Marketing Manager", "marketing"), InlineData("Account Executive (Cybersecurity)", "sales")]
    [InlineData("Customer Success Manager", "support"), InlineData("Finance Manager, Group Consolidation", "finance")]
    [InlineData("HR Generalist", "people")]
    [InlineData("Immigration Attorney - EOIR", "legal"), InlineData("Executive Assistant - SVP, Engineering", "office")]
    [InlineData("Registered Nurse - CCS", "healthcare")]
    [InlineData("Substitute Teachers all grade levels", "education"), InlineData("Structural Engineer", "engineering")]
    [InlineData("Residential Electrician", "trades"), InlineData("CNC Machinist", "manufacturing")]
    [InlineData("Manager, Supply Chain Planning", "logistics"), InlineData("SERVER - ATLANTA", "hospitality")]
    [InlineData("Sous Chef", "hospitality")]
    [InlineData("Softwareentwickler (m/w/d)", "development"), InlineData("Fachkrankenpflegerin", "healthcare")]
    [InlineData("Lkw-Fahrer", "logistics"), InlineData("Bilanzbuchhalter", "finance")]
    [InlineData("Cuisinier H/F", "hospitality"), InlineData("Infirmière", "healthcare")]
    [InlineData("Enfermero", "healthcare"), InlineData("Desarrolladora web", "development")]
    [InlineData("Soldador", "trades"), InlineData("Magazziniere", "logistics"), InlineData("高级前端工程师", "development")]
    [InlineData("产品经理", "product"), InlineData("Introduce Yourself", "other")]
    public void Tells_the_trade_by_the_title(string title, string key) =>
        Assert.Equal(key, CategoryReader.Of(title, null, "").Value.Key);

    [Fact]
    public void Asks_the_source_where_the_title_says_little() =>
        Assert.Equal("finance", CategoryReader.Of("Senior Associate", "Finance & Accounting", "").Value.Key);

    [Fact]
    public void Asks_the_text_last() =>
        Assert.Equal("healthcare", CategoryReader.Of("Join us", null, "Our nurses work with other nurses.").Value.Key);

    [Fact]
    public void Shows_the_words_it_read() =>
        Assert.Equal("Line Cook", CategoryReader.Of("Line Cook, nights", null, "").Source);

    [Fact]
    public void Leaves_few_real_titles_over()
    {
        var titles = SharedData.Lines("postings/greenhouse_listings_2026-01.dev.csv.gz")
            .Skip(1)
            .Where((_, at) => at % 10 == 0)
            .Select(l => string.Join(' ', l.Split(',')[2..^2]))
            .ToList();

        Assert.InRange(titles.Count(t => CategoryReader.Of(t, null, "").Value.Key == "other") / (double)titles.Count, 0,
            0.06);
    }
}
