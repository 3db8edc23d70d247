using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class WorkplaceReaderTests
{
    [Theory]
    [InlineData("Remote", WorkplaceType.Remote), InlineData("remote", WorkplaceType.Remote)]
    [InlineData("Hybrid remote", WorkplaceType.Hybrid), InlineData("Onsite", WorkplaceType.OnSite)]
    [InlineData("On-site", WorkplaceType.OnSite)]
    [InlineData("Remote in US", WorkplaceType.Remote), InlineData("远程办公", WorkplaceType.Remote)]
    [InlineData("非远程", WorkplaceType.OnSite), InlineData("是否远程：否", WorkplaceType.OnSite)]
    [InlineData("部分远程", WorkplaceType.Hybrid), InlineData("télétravail partiel", WorkplaceType.Hybrid)]
    [InlineData("100 % remote", WorkplaceType.Remote), InlineData("Berlin", null), InlineData("", null)]
    [InlineData("Temporarily remote", null)]
    public void Reads_a_field(string field, WorkplaceType? type) =>
        Assert.Equal(type, WorkplaceReader.In(field)?.Value);

    [Theory]
    [InlineData("Engineer (Remote)", "", WorkplaceType.Remote), InlineData("Remote Sensing Scientist", "", null)]
    [InlineData("Hybrid Cloud Architect", "", null)]
    [InlineData("Nurse", "Work Location: In person", WorkplaceType.OnSite)]
    [InlineData("Nurse", "This is a fully remote position.", WorkplaceType.Remote)]
    [InlineData("Nurse", "This is not a remote position.", WorkplaceType.OnSite)]
    [InlineData("Nurse", "We support remote locations and on-site parking.", null)]
    [InlineData("Analyst", "Berlin (Hybrid)\n\nWe are a bank.", WorkplaceType.Hybrid)]
    [InlineData("Analyst", "You come 3 days a week to the office, in the office 3 days a week.", WorkplaceType.Hybrid)]
    public void Reads_a_title_and_a_text(string title, string plain, WorkplaceType? type) =>
        Assert.Equal(type, WorkplaceReader.InText(title, plain, [])?.Value);

    [Theory]
    [InlineData("LI-REMOTE", WorkplaceType.Remote), InlineData("#LI-Hybrid", WorkplaceType.Hybrid)]
    [InlineData("#LI-Onsite", WorkplaceType.OnSite), InlineData("LI-CL5", null)]
    public void Reads_a_routing_code(string code, WorkplaceType? type) =>
        Assert.Equal(type, WorkplaceReader.InText("Cook", "", [code])?.Value);

    [Theory]
    [InlineData("2 days a week in the office", 2)]
    [InlineData("You will be in the office at least three days a week", 3), InlineData("2-3 days per week onsite", 3)]
    [InlineData("Hybrid work (3 days/week in-office required)", 3)]
    [InlineData("zwei Tage pro Woche im Büro", 2), InlineData("2 jours par semaine au bureau", 2)]
    [InlineData("3 jours de télétravail par semaine", 2), InlineData("4 office days", 4)]
    [InlineData("30 days of paid leave", null), InlineData("we answer within 2 days", null)]
    public void Counts_the_days_at_the_office(string plain, int? days) =>
        Assert.Equal(days, (int?)WorkplaceReader.OnSiteDays(plain)?.Value);

    [Fact]
    public void Has_names() => Assert.Equal("On-site", WorkplaceTypeText.Of(WorkplaceType.OnSite));
}
