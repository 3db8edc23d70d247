using JobSite.Core.Import;

namespace JobSite.Tests.Import;

public class PostingTests
{
    const string Body = "We bake bread for the whole town, and we are looking for somebody who likes to get up early and to see the sun rise.";

    [Fact]
    public void Reads_a_job_page_that_was_saved_as_text()
    {
        var job = Texts.Jobs($"""
            Senior Baker, Sourdough at Crust & Co

            10 months ago Hospitality, Retail & Service Senior Full-Time 38,000-45,500 €/Year

            {Body}

            What you'll do:

              • Bake

            🇧🇪 Belgium sourdough rye ovens
            🎉 Let Employers Find You!

            Employers will see your profile.


            Create Your Profile
            """)[0];

        Assert.Equal(("Senior Baker, Sourdough", "Crust & Co", "Hospitality, Retail & Service", "Senior"), (job.Title, job.Company, job.Category, job.Seniority));
        Assert.Equal(("Full-Time", "38,000-45,500 €/Year"), (job.EmploymentTypes.Single(), job.PayText));
        Assert.Equal(["Belgium"], job.Locations);
        Assert.Equal(["sourdough", "rye", "ovens"], job.Tags);
        Assert.Equal(new DateTimeOffset(2025, 5, 2, 0, 0, 0, TimeSpan.Zero), job.PostedAt);
        Assert.Equal($"{Body}\n\nWhat you'll do:\n\n  • Bake", job.Description!.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("# Baker — Crust\n\n**Location:** Ghent, Belgium  \n**Salary:** €40,000 a year\n**Date Posted:** April 6, 2026\n**Job ID:** 77\n\n---\n")]
    [InlineData("Job Title: Baker\nCompany: Crust\nLocation: Ghent, Belgium\nSalary: €40,000 a year\nPosted: 6 April 2026\nReference number: 77\n\n")]
    [InlineData("Stelle: Baker\nFirma: Crust\nArbeitsort: Ghent, Belgium\nGehalt: €40,000 a year\nVeröffentlicht am: 6.4.2026\nReferenznummer: 77\n\n")]
    [InlineData("---\ntitle: Baker\ncompany: 'Crust' # the bakery\nlocation: Ghent, Belgium\nsalary: €40,000 a year\ncreated: !!timestamp '2026-04-06'\nreq id: 77\ntags:\n  - bread\n---\n")]
    public void Reads_the_facts_above_the_text(string head)
    {
        var job = Texts.Jobs(head + Body)[0];

        Assert.Equal(("Baker", "Crust", "€40,000 a year", "77", Body), (job.Title, job.Company, job.PayText, job.Requisition, job.Description));
        Assert.Equal(["Ghent, Belgium"], job.Locations);
        Assert.Equal(new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero), job.PostedAt);
    }

    [Theory]
    [InlineData("Crust (https://crust.example) | Senior Bread Engineer (Rye) | Ghent, Belgium | ONSITE | Full-time | €60k-€70k", "Senior Bread Engineer (Rye)", "ONSITE;Ghent, Belgium", "€60k-€70k")]
    [InlineData("Senior Bread Engineer | Crust | REMOTE (EU) | Contract", "Senior Bread Engineer", "REMOTE (EU)", null)]
    [InlineData("Crust | Remote | Multiple roles | VISA SPONSORSHIP", "Multiple roles", "Remote", null)]
    public void Reads_a_headline_of_parts_in_any_order(string line, string title, string places, string? pay)
    {
        var job = Posting($"{line}<p>{Body}<p>Write to us.");

        Assert.Equal(("Crust", title, places, pay), (job.Company, job.Title, string.Join(';', job.Locations), job.PayText));
        Assert.DoesNotContain("Crust |", job.Description);
    }

    [Theory]
    [InlineData("[根特/远程] 面包公司诚聘 高级烘焙工程师 薪水 20K-30K RMB", "面包公司", "高级烘焙工程师", "20K-30K RMB")]
    [InlineData("【远程】 Crust 招聘 Rust 工程师", "Crust", "Rust 工程师", null)]
    public void Reads_a_chinese_headline(string line, string company, string title, string? pay)
    {
        var job = Texts.Open($"{{\"title\":\"{line}\",\"body_markdown\":\"{Body}\"}}\n").Read().Single().Job!;

        Assert.Equal((company, title, pay), (job.Company, job.Title, job.PayText));
        Assert.Contains("远程", job.Locations);
    }

    static RawJob Posting(string html) =>
        Texts.Open($"{{\"id\":1,\"text_html\":{System.Text.Json.JsonSerializer.Serialize(html)}}}\n").Read().Single() is { Job: { } job } ? job : throw new InvalidOperationException();
}
