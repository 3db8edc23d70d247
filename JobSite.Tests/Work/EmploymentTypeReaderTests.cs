using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class EmploymentTypeReaderTests
{
    [Theory]
    [InlineData("FullTime", "FullTime"), InlineData("FULL_TIME", "FullTime"), InlineData("r - Full-time", "FullTime")]
    [InlineData("Full-Time Permanent", "FullTime"), InlineData("permanent", "")]
    [InlineData("Vollzeit, Werkstudent", "FullTime,Internship"), InlineData("permanent / contract", "Contract")]
    [InlineData("Minijob", "PartTime"), InlineData("CDI", ""), InlineData("CDD - temps plein", "Temporary,FullTime")]
    [InlineData("jornada completa", "FullTime"), InlineData("tempo determinato", "Temporary")]
    [InlineData("全职/兼职", "FullTime,PartTime"), InlineData("全职实习", "FullTime,Internship")]
    [InlineData("是否全职：是", "FullTime"), InlineData("是否全职：否", "")]
    [InlineData("Freelance/Part-time", "Freelance,PartTime"), InlineData("Per diem", "PerDiem")]
    [InlineData("PRN", "PerDiem"), InlineData("alternance", "Apprenticeship"), InlineData("Co-op", "Internship")]
    [InlineData("unbefristet", ""), InlineData("CONTRACTOR", "Contract")]
    public void Reads_a_field(string field, string types) =>
        Assert.Equal(types, string.Join(',', EmploymentTypeReader.In(field).Select(f => f.Value)));

    [Theory]
    [InlineData("Nurse (Part-Time)", "", "PartTime"), InlineData("Designer - Contract", "", "Contract")]
    [InlineData("Contract Manager", "", ""), InlineData("Volunteer Coordinator", "", "")]
    [InlineData("Marketing Intern", "", "Internship")]
    [InlineData("Cook", "We offer a lot.\nJob Type: Full-time, Part-time\n", "FullTime,PartTime")]
    [InlineData("Cook", "This is a temporary role for the summer.", "Temporary")]
    [InlineData("Cook", "Benefits for full-time employees.", "")]
    [InlineData("Koch", "Wir suchen in Vollzeit", "FullTime")]
    [InlineData("Engineer", "It is a full-time position in Lyon", "FullTime")]
    [InlineData("Lawyer", "You draft contracts and review each contract.", "")]
    public void Reads_a_title_and_a_text(string title, string plain, string types) =>
        Assert.Equal(types, string.Join(',', EmploymentTypeReader.InText(title, plain).Select(f => f.Value)));

    [Theory]
    [InlineData("12-month contract", 12), InlineData("contract, 6 months (extendable)", 6)]
    [InlineData("befristet auf 2 Jahre", 24), InlineData("CDD 6 mois", 6), InlineData("Fixed-term (18 months)", 18)]
    [InlineData("Full-time", null), InlineData("6 months of experience under contract", null)]
    [InlineData("contract, 6-12 months", 12)]
    public void Reads_the_months_of_a_fixed_term(string text, int? months) =>
        Assert.Equal(months, FixedTermReader.Months(text)?.Value);

    [Theory]
    [InlineData(EmploymentType.FullTime, "Full-time", "full_time", "FULL_TIME")]
    [InlineData(EmploymentType.PerDiem, "Per diem", "per_diem", "PER_DIEM")]
    [InlineData(EmploymentType.Apprenticeship, "Apprenticeship", "apprenticeship", "INTERN")]
    [InlineData(EmploymentType.Freelance, "Freelance", "freelance", "CONTRACTOR")]
    public void Has_a_name_for_everybody(EmploymentType type, string name, string key, string google) =>
        Assert.Equal((name, key, google),
            (EmploymentTypeText.Of(type), EmploymentTypeText.Key(type), EmploymentTypeText.Google(type)));
}
