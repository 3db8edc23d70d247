using JobSite.Core.Posting;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Posting;

public class JobFormRulesTests
{
    [Fact]
    public void Find_nothing_in_a_form_that_says_all() => Assert.Empty(JobFormRules.Check(Forms.Whole(), Given.Now));

    [Fact]
    public void Miss_in_an_empty_form_what_every_job_has_to_say()
    {
        var missed = JobFormRules.Check(new(), Given.Now);

        Assert.All(missed, fault => Assert.True(fault.IsMissing));
        Assert.Equal(
            ["AiScreening", "ApplyFrom", "ApplyTo", "Company", "Description", "EmploymentTypes", "Title", "Vacancy", "Workplace"],
            missed.Select(f => f.Field).Order());
    }

    public static TheoryData<string, Action<JobForm>> Wrong => new()
    {
        { "Title", f => f.Title = new('x', 101) },
        { "Company", f => f.Company = new('x', 101) },
        { "Description", f => f.Description = new('x', 70_000) },
        { "Description", f => f.Description = "<p>" + new string(' ', 200) + "<b data-x='" + new string('x', 200) + "'></b></p>" },
        { "Category", f => f.Category = "../etc" },
        { "HoursPerWeek", f => f.HoursPerWeek = 81 },
        { "HoursPerWeek", f => f.HoursPerWeek = -1 },
        { "DaysPerWeek", f => f.DaysPerWeek = 8 },
        { "FixedTermMonths", f => f.FixedTermMonths = 0 },
        { "Openings", f => f.Openings = int.MaxValue },
        { "MinExperienceYears", f => f.MinExperienceYears = 51 },
        { "Skills", f => f.Skills = [.. Enumerable.Range(0, 31).Select(i => new Core.Jobs.JobSkill($"s{i}", true))] },
        { "Benefits", f => f.Benefits = [new('x', 201)] },
        { "Equity", f => f.Equity = new('x', 201) },
        { "Process", f => f.Process = new('x', 201) },
        { "Pay[0]", f => f.Pay = [new() { From = 10, To = 9 }] },
        { "Pay[0]", f => f.Pay = [new() { From = -5 }] },
        { "Pay[0]", f => f.Pay = [new() { To = decimal.MaxValue }] },
        { "Pay[0]", f => f.Pay = [new() { From = 1, Currency = "XXQ" }] },
        { "Pay[1]", f => f.Pay = [new() { From = 1 }, new()] },
        { "Pay", f => f.Pay = [.. Enumerable.Range(1, 21).Select(i => new PayLine { From = i })] },
        { "OnSiteDaysPerWeek", f => f.OnSiteDaysPerWeek = null },
        { "OnSiteDaysPerWeek", f => f.OnSiteDaysPerWeek = 6 },
        { "TravelPercent", f => f.TravelPercent = 101 },
        { "Places", f => f.Places = [] },
        { "Places", f => f.Places = [new('x', 201)] },
        { "ApplyFrom", f => f.ApplyFrom = [] },
        { "ApplyFrom", f => f.ApplyFrom = ["Atlantis"] },
        { "ApplyFrom", f => f.NotFrom = ["<script>"] },
        { "TimeZone", f => f.TimeZone = "Mars/Base" },
        { "TimeZone", f => f.TimeZone = null },
        { "OverlapHours", f => f.OverlapHours = 13 },
        { "ApplyTo", f => f.ApplyTo = "javascript:alert(1)" },
        { "ApplyTo", f => f.ApplyTo = "at the door" },
        { "ApplyTo", f => f.ApplyTo = "a@b.example\r\nBcc: c@d.example" },
        { "ApplyTo", f => f.ApplyTo = "https://example.com/" + new string('x', 500) },
        { "PublishAt", f => f.PublishAt = Given.Now.AddDays(91) },
        { "ClosesAt", f => f.ClosesAt = Given.Now },
        { "ClosesAt", f => f.ClosesAt = Given.Now.AddDays(91) },
        { "ClosesAt", f => (f.PublishAt, f.ClosesAt) = (Given.Now.AddDays(9), Given.Now.AddDays(8)) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Say_what_is_wrong_at_its_field(string field, Action<JobForm> spoil)
    {
        var form = Forms.Whole();

        spoil(form);

        Assert.Equal(field, Assert.Single(JobFormRules.Check(form, Given.Now)).Field);
    }

    [Fact]
    public void Ask_a_remote_job_for_no_place()
    {
        var form = Forms.Whole();

        (form.Workplace, form.Places, form.OnSiteDaysPerWeek) = (WorkplaceType.Remote, [], null);

        Assert.Empty(JobFormRules.Check(form, Given.Now));
    }

    [Fact]
    public void Are_asked_at_every_key_and_so_read_the_longest_text_in_no_time()
    {
        var form = Forms.Whole();
        form.Description = string.Concat(Enumerable.Repeat("<p>bread </p>", 5_000));
        var started = System.Diagnostics.Stopwatch.StartNew();

        for (var i = 0; i < 20; i++)
            JobFormRules.Check(form, Given.Now);

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(2), $"{started.Elapsed}");
    }
}
