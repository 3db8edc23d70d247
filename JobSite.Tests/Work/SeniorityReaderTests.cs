using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class SeniorityReaderTests
{
    [Theory]
    [InlineData("Senior Software Engineer", "Senior"), InlineData("Sr. Data Analyst", "Senior")]
    [InlineData("Jr Java Developer", "Junior"), InlineData("(Senior) Systems Engineer", "Senior")]
    [InlineData("Mid/Senior Engineer", "Mid,Senior")]
    [InlineData("Mid-Senior Developer", "Mid,Senior"), InlineData("Senior Manager, Sales", "Manager")]
    [InlineData("Engineering Manager", "Manager"), InlineData("Product Manager", "")]
    [InlineData("Senior Product Manager", "Senior"), InlineData("Manager, Supply Chain", "Manager")]
    [InlineData("Lead Generation Specialist", ""), InlineData("Tech Lead, Android", "Lead")]
    [InlineData("Staff Software Engineer", "Staff"), InlineData("Senior Staff Engineer", "Staff")]
    [InlineData("Chief of Staff", ""), InlineData("Principal Engineer", "Principal")]
    [InlineData("Software Engineer II", "Mid"), InlineData("Engineer I", "Junior"), InlineData("Analyst 3", "Senior")]
    [InlineData("Engineer I/II", "Junior,Mid"), InlineData("Head of Fraud", "Director")]
    [InlineData("VP Finance", "Director"), InlineData("Vice President, Sales", "Director")]
    [InlineData("Chief Financial Officer", "Executive"), InlineData("CEO", "Executive")]
    [InlineData("Account Executive", ""), InlineData("Executive Assistant", ""), InlineData("Assistant to the CEO", "")]
    [InlineData("Mid-Market Account Executive", "")]
    [InlineData("Praktikant Marketing", "Intern"), InlineData("Werkstudentin", "Intern")]
    [InlineData("Stage Assistant marketing", "Intern"), InlineData("Stage Manager", "")]
    [InlineData("Teamleiter Lager", "Lead"), InlineData("高级前端工程师", "Senior"), InlineData("Analista Sênior", "Senior")]
    [InlineData("Graduate Engineer", "Junior"), InlineData("Entry-Level Business Analyst", "Junior")]
    [InlineData("Associate Director", "Director"), InlineData("World War II Historian", "")]
    [InlineData("Title I Teacher", "")]
    public void Reads_a_title(string title, string levels) =>
        Assert.Equal(levels, string.Join(',', SeniorityReader.InTitle(title, null).Select(f => f.Value)));

    [Theory]
    [InlineData("Senior Living Nurse", "healthcare"), InlineData("Staff Nurse", "healthcare")]
    [InlineData("Staff Technologist", "healthcare"), InlineData("Elementary Principal", "education")]
    [InlineData("Principal", "education"), InlineData("Auxiliaire de vie en colocation Senior", "healthcare")]
    public void Knows_titles_that_only_look_senior(string title, string category) =>
        Assert.Empty(SeniorityReader.InTitle(title, category));

    [Theory]
    [InlineData("Mid-Senior level", "Mid,Senior"), InlineData("experienced", "Mid")]
    [InlineData("Entry level", "Junior"), InlineData("Internship", "Intern"), InlineData("staff+", "Staff")]
    [InlineData("Not Applicable", ""), InlineData("Executive", "Executive")]
    public void Reads_a_field(string field, string levels) =>
        Assert.Equal(levels, string.Join(',', SeniorityReader.In(field).Select(f => f.Value)));

    [Fact]
    public void Shows_the_words_it_read() =>
        Assert.Equal("Sr", SeniorityReader.InTitle("Sr. Nurse", "healthcare")[0].Source);

    [Fact]
    public void Has_names() =>
        Assert.Equal(("Mid-level", "Staff", "MID_SENIOR_LEVEL"),
            (SeniorityText.Of(Seniority.Mid), SeniorityText.Of(Seniority.Staff),
            SeniorityText.LinkedIn(Seniority.Lead)));
}
