using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class TitleReaderTests
{
    [Theory]
    [InlineData("  Senior   Nurse ", "Senior Nurse"), InlineData("SUBSTITUTE TEACHER", "Substitute Teacher")]
    [InlineData("VP OF HR AND IT SUPPORT", "VP of HR and IT Support"), InlineData("RN", "RN")]
    [InlineData("Softwareentwickler (m/w/d)", "Softwareentwickler")]
    [InlineData("Comptable H/F", "Comptable"), InlineData("🚀 Rust Engineer 🚀", "Rust Engineer")]
    [InlineData("URGENT!! Cook needed", "Cook needed"), InlineData("Urgent Care Nurse", "Urgent Care Nurse")]
    [InlineData("Sushi Chef - Up to $20/hour", "Sushi Chef")]
    [InlineData("Therapist - $15K Sign on Bonus", "Therapist"), InlineData("019143 - Housekeeper", "Housekeeper")]
    [InlineData("Loan Officer Assistant (Req: VCBZR8FL)", "Loan Officer Assistant")]
    [InlineData("Insurance Agent - Rome, GA", "Insurance Agent"), InlineData("Data Engineer (Remote)", "Data Engineer")]
    [InlineData("Scientist - Remote Sensing", "Scientist - Remote Sensing")]
    [InlineData("Software Engineer, Platform - Fontana, USA", "Software Engineer, Platform")]
    [InlineData("Manager, Sales, IT", "Manager, Sales, IT"), InlineData("R&amp;D Engineer", "R&D Engineer")]
    [InlineData("!!!", "!!!")]
    public void Cleans_a_title(string raw, string clean) => Assert.Equal(clean, TitleReader.Clean(raw));

    [Fact]
    public void Takes_off_places_that_are_known() =>
        Assert.Equal("Account Manager", TitleReader.Clean("Account Manager | Hamburg", ["Hamburg"]));

    [Theory]
    [InlineData("Senior Software Engineer (London) - Req #12345", "Software Engineer II")]
    [InlineData("Verkäufer (m/w/d)", "VERKÄUFER"), InlineData("Sr. Cook - Austin, TX", "Cook")]
    public void Has_one_lineage_for_one_job(string one, string other) =>
        Assert.Equal(TitleReader.ForLineage(one), TitleReader.ForLineage(other));

    [Fact]
    public void Keeps_managers_apart_in_their_lineage() =>
        Assert.NotEqual(TitleReader.ForLineage("Marketing Manager"), TitleReader.ForLineage("Marketing"));
}
