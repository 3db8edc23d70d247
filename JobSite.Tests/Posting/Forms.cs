using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Posting;

/// <summary>Forms, and people who fill them in.</summary>
static class Forms
{
    public const string Text = "<div>Two teams bake for the whole town, one by night and one by day.<br><br>You bring four years at an oven, and you like to explain what you do.</div>";

    /// <summary>With everything in it that is needed, and a little more.</summary>
    public static JobForm Whole(string title = "Baker", string company = "Acme Bread") => new()
    {
        Title = title,
        Company = company,
        Description = Text,
        Category = "hospitality",
        Skills = [new("baking", true), new("welding", false)],
        Seniorities = [Seniority.Senior],
        EmploymentTypes = [EmploymentType.FullTime],
        HoursPerWeek = 38.5m,
        Pay = [new() { From = 25.5m, To = 31m, Currency = "EUR", Period = PayPeriod.Hour }],
        Benefits = ["Bread"],
        Workplace = WorkplaceType.Hybrid,
        OnSiteDaysPerWeek = 4,
        Places = ["Berlin, Germany"],
        Worldwide = false,
        ApplyFrom = ["DE", "AT"],
        VisaSponsorship = false,
        Relocation = RelocationHelp.Partial,
        TimeZone = "Europe/Berlin",
        OverlapHours = 4,
        MinExperienceYears = 4,
        Education = Education.Certificate,
        Process = "2 steps, a week",
        Vacancy = Vacancy.Existing,
        AiScreening = AiScreening.None,
        ApplyTo = "jobs@acme.example",
    };

    public static Account Person(string mail = "ada@acme.example") => new()
    {
        Id = Guid.NewGuid().ToString("n"),
        UserName = mail,
        NormalizedUserName = mail.ToUpperInvariant(),
        Email = mail,
        NormalizedEmail = mail.ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("n"),
    };

    public static Member Recruiter(Company company, Account account, MemberRole role = MemberRole.Recruiter) =>
        new(company, account.Id, role, Given.Now);
}
