using System.Text.Json;
using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Posting;

public class JobFormReadingTests
{
    [Fact]
    public void Makes_of_a_job_the_form_that_would_write_it()
    {
        var form = Forms.Whole();
        form.Description = "<h1>What you will do</h1><ul><li>Bake &amp; sell</li><li>Clean</li></ul><h1>Requirements</h1><div>An <strong>oven</strong>, and <a href=\"https://example.com/x?a=1&amp;b=2\">this</a>.</div>";
        var job = JobWriter.Write(form, Given.Company("Acme Bread"), Given.Now).Job;

        var again = JobWriter.Write(job.ToForm(), job.Company, Given.Now).Job;

        Assert.Equal(Told(job), Told(again));
    }

    [Fact]
    public void Gives_back_what_was_typed()
    {
        var form = Forms.Whole();

        var read = JobWriter.Write(form, Given.Company("Acme Bread"), Given.Now).Job.ToForm();
        (form.Description, read.Description) = ("", "");

        Assert.Equal(form.ToJson(), read.ToJson());
    }

    [Fact]
    public async Task Survives_its_column_with_pay_by_the_hour()
    {
        using var test = new TestDb();
        var draft = new JobDraft(Forms.Whole(), Given.Now);
        await test.SaveAsync(draft);
        await using var db = test.CreateDbContext();

        var read = db.JobDrafts.Single().Form;

        Assert.Equal(PayPeriod.Hour, read.Pay.Single().Period);
        Assert.Equal(Forms.Whole().ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData("<div>One<br><br>Two</div>", "<p>One</p><p>Two</p>")]
    [InlineData("<div>You bake at night.</div><ul><li>Two</li></ul>", "<p>You bake at night.</p><ul><li>Two</li></ul>")]
    [InlineData("<div>A <strong>b</strong> <em>c</em></div>", "<p>A <strong>b</strong> <em>c</em></p>")]
    public void Reads_what_the_editor_writes(string typed, string html) =>
        Assert.Equal(html, string.Concat(Core.Descriptions.Description.Read(typed).Sections.Select(s => s.Html)));

    static string Told(Core.Jobs.Job job) => JsonSerializer.Serialize(new
    {
        job.Title,
        job.Summary,
        job.CategoryKey,
        job.Seniorities,
        job.EmploymentTypes,
        job.HoursPerWeek,
        job.Workplace,
        job.OnSiteDaysPerWeek,
        job.Places,
        job.Eligibility,
        job.TimeZone,
        job.Pay,
        job.Skills,
        job.ApplyUrl,
        job.Text.Sections,
        job.Text.Terms,
        job.Text.Plain,
    });
}
