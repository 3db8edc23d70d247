using JobSite.Core.Import;
using JobSite.Core.Import.Links;
using JobSite.Core.Posting;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Import;

public class FormGuessTests
{
    static readonly RawJob Baker = new()
    {
        Id = "1",
        Title = "Night Baker",
        Company = "Another name",
        Description = "<p>You bake through the night, in our bakery in Vienna, three hundred loaves and twice as many rolls.</p>",
        Locations = ["Vienna, Austria"],
        EmploymentTypes = ["Full-time"],
        PayText = "€34,000 - €40,000 a year",
        ApplyUrl = "https://crust.example/jobs/1",
    };

    [Fact]
    public void Fills_in_what_the_job_says_and_marks_it()
    {
        var form = new JobForm { Title = "Baker", Company = "Crust & Co", Process = "One talk" };

        var filled = form.FillIn(Baker, Given.Now);

        Assert.Equal(("Night Baker", "Crust & Co", "One talk"), (form.Title, form.Company, form.Process));
        Assert.Equal((34_000, "EUR"), (form.Pay.Single().From, form.Pay.Single().Currency));
        Assert.Equal([EmploymentType.FullTime], form.EmploymentTypes);
        Assert.Contains("Vienna", form.Places.Single(), StringComparison.Ordinal);
        Assert.Contains("three hundred loaves", form.Description, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "Title", "Description", "Pay", "Places", "ApplyTo" }, form.Guessed);
        Assert.DoesNotContain("Process", filled);
        Assert.DoesNotContain("Company", filled);
    }

    [Fact]
    public void Leaves_the_form_alone_when_there_is_no_job()
    {
        var form = new JobForm { Title = "Baker", Company = "Crust & Co" };

        Assert.Throws<RefusedException>(() => form.FillIn(Baker with { Title = null }, Given.Now));
        Assert.Equal("Baker", form.Title);
        Assert.Empty(form.Guessed);
    }
}
