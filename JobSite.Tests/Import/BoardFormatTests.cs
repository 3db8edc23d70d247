using JobSite.Core.Import;
using JobSite.Core.Pay;

namespace JobSite.Tests.Import;

public class BoardFormatTests
{
    const string Greenhouse =
        """
        {"id":7,"internal_job_id":70,"title":" Baker ","company_name":"Crust ","location":{"name":"Ghent; Bruges"},
         "absolute_url":"https://job-boards.greenhouse.io/crust/jobs/7","updated_at":"2026-02-01T10:00:00Z","first_published":"2026-01-05T09:00:00-05:00",
         "requisition_id":"R-1","language":"en","content":"&amp;lt;p&amp;gt;Bread &amp;amp;amp; rolls&amp;lt;/p&amp;gt;",
         "departments":[{"name":"No Department"},{"name":"Ovens"}],"metadata":[{"name":"Employment Type","value":"Full-time"}],
         "pay_input_ranges":[{"min_cents":5000000,"max_cents":7500000,"currency_type":"USD","title":"NYC"},{"min_cents":2500,"max_cents":3000,"currency_type":"USD","title":"By the hour"}]}
        """;

    [Fact]
    public void Greenhouse_gives_one_job_with_its_pay()
    {
        var file = Texts.Open(Greenhouse);
        var job = file.Read().Single().Job!;

        Assert.Equal(("greenhouse", "greenhouse:crust"), (file.Format.Name, file.Source));
        Assert.Equal(("7", "Baker", "Crust", "Ovens", "R-1", "en"), (job.Id, job.Title, job.Company, job.Category, job.Requisition, job.Language));
        Assert.Equal("<p>Bread &amp; rolls</p>", job.Description);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 14, 0, 0, TimeSpan.Zero), job.PostedAt);
        Assert.Equal(["Ghent; Bruges"], job.Locations);
        Assert.Equal([Salary.Of(50_000, 75_000, "USD", PayPeriod.Year) with { Zone = "NYC" }, Salary.Of(25, 30, "USD", PayPeriod.Hour) with { Zone = "By the hour" }], job.Pay);
        Assert.Equal(["Full-time"], job.EmploymentTypes);
    }

    [Fact]
    public void Greenhouse_leaves_prospect_posts_out()
    {
        var prospect = Greenhouse.Replace("\"internal_job_id\":70", "\"internal_job_id\":null");
        var read = Texts.Open($"{{\"jobs\":[{prospect},{Greenhouse}],\"meta\":{{\"total\":2}}}}").Read().ToList();

        Assert.Equal([(1, "it is a prospect post, not an opening"), (2, null)], read.Select(r => (r.Index, r.Refusal)));
    }

    [Fact]
    public void Greenhouse_keeps_html_that_was_escaped_once()
    {
        var job = Texts.Jobs(Greenhouse.Replace("&amp;lt;", "&lt;").Replace("&amp;gt;", "&gt;").Replace("&amp;amp;amp;", "&amp;amp;"))[0];

        Assert.Equal("<p>Bread &amp; rolls</p>", job.Description);
    }

    [Fact]
    public void Lever_gives_its_lists_as_sections()
    {
        var file = Texts.Open(
            """
            [{"id":"a-1","text":"Baker","hostedUrl":"https://jobs.lever.co/breadandco/a-1","applyUrl":"https://jobs.lever.co/breadandco/a-1/apply","createdAt":1767600000000,
              "categories":{"location":"Ghent","allLocations":["Ghent","Bruges"],"commitment":"Full-time","team":"Ovens"},"workplaceType":"on-site",
              "description":"<div>At Bread and Co we bake.</div>","lists":[{"text":"Bake & sell","content":"<li>Rise</li><li>Shine</li>"}],"additional":"<p>Bye</p>",
              "salaryRange":{"currency":"EUR","interval":"per-hour-wage","min":18,"max":21.5}}]
            """);
        var job = file.Read().Single().Job!;

        Assert.Equal(("lever:breadandco", "Bread and Co", "Baker", "on-site", "Ovens"), (file.Source, job.Company, job.Title, job.Workplace, job.Category));
        Assert.Equal("<div>At Bread and Co we bake.</div><h3>Bake &amp; sell</h3><ul><li>Rise</li><li>Shine</li></ul><p>Bye</p>", job.Description);
        Assert.Equal(["Ghent", "Bruges"], job.Locations);
        Assert.Equal([Salary.Of(18, 21.5m, "EUR", PayPeriod.Hour)], job.Pay);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), job.PostedAt);
    }

    [Fact]
    public void Ashby_takes_salaries_only_and_a_range_for_each_tier()
    {
        var job = AshbyJob("true", "true")!;

        Assert.Equal(("Rye", "Baker", "Hybrid", "FullTime"), (job.Company, job.Title, job.Workplace, job.EmploymentTypes.Single()));
        Assert.Equal(["London, United Kingdom", "Manchester"], job.Locations);
        Assert.Equal(
            [Salary.Of(91_000, 115_000, "GBP", PayPeriod.Year) with { Zone = "UK", SourceText = "£91K – £115K" }, Salary.Of(100_000, null, "EUR", PayPeriod.Year) with { Zone = "EU" }],
            job.Pay);
    }

    [Fact]
    public void Ashby_shows_no_pay_that_is_not_to_be_shown() => Assert.Empty(AshbyJob("true", "false")!.Pay);

    [Fact]
    public void Ashby_leaves_unlisted_jobs_out() => Assert.Null(AshbyJob("false", "true"));

    static RawJob? AshbyJob(string listed, string shown) => Texts.Open(
        $$"""
        {"apiVersion":"1","jobs":[{"id":"b","title":"Baker","location":"London","employmentType":"FullTime","isListed":{{listed}},"isRemote":true,"workplaceType":"Hybrid",
          "address":{"postalAddress":{"addressLocality":"London","addressCountry":"United Kingdom"} },"secondaryLocations":[{"location":"Manchester","address":null}],
          "publishedAt":"2026-04-07T17:12:35.753+00:00","jobUrl":"https://jobs.ashbyhq.com/rye/b","descriptionHtml":"<p>Rye bakes.</p>","shouldDisplayCompensationOnJobPostings":{{shown}},
          "compensation":{"compensationTiers":[
            {"title":"UK","tierSummary":"£91K – £115K","components":[{"compensationType":"EquityPercentage","interval":"NONE","minValue":null},{"compensationType":"Salary","interval":"1 YEAR","currencyCode":"GBP","minValue":91000,"maxValue":115000}]},
            {"title":"EU","components":[{"compensationType":"Bonus","interval":"1 YEAR","currencyCode":"EUR","minValue":5000,"maxValue":6000},{"compensationType":"Salary","interval":"1 YEAR","currencyCode":"EUR","minValue":100000,"maxValue":null}]}]} }]}
        """).Read().Single().Job;

    [Fact]
    public void Workable_gives_a_job_once_with_all_its_places()
    {
        var file = Texts.Open(
            """
            {"jobs":[{"title":"Baker","shortcode":"A1","telecommuting":false,"country":"Spain","city":"Vigo","locations":[{"city":"Vigo","country":"Spain","hidden":false}],"published_on":"2026-01-05","description":"<p>x</p>","requirements":"<p>y</p>"},
              {"title":"Cook","shortcode":"B2","telecommuting":true,"country":"Peru","city":""},
              {"title":"Baker","shortcode":"A1","telecommuting":false,"country":"Portugal","city":"Braga","locations":[{"city":"Braga","country":"Portugal","hidden":false},{"city":"X","country":"Y","hidden":true}]}],"name":"Crust"}
            """);

        Assert.Equal(["A1", "B2"], file.Read().Select(r => r.Job!.Id));
        Assert.Equal(["A1", "B2"], file.Read().Select(r => r.Job!.Id));
        var job = file.Read().First().Job!;
        Assert.Equal(("Crust", "workable:crust", null), (job.Company, file.Source, job.Workplace));
        Assert.Equal(["Vigo, Spain", "Braga, Portugal"], job.Locations);
        Assert.Equal("<p>x</p>\n<h3>Requirements</h3><p>y</p>", job.Description);
    }

    [Fact]
    public void Reads_a_board_one_job_a_line_just_the_same() =>
        Assert.Equal("greenhouse", Texts.Open(string.Concat(Enumerable.Repeat(Greenhouse.ReplaceLineEndings("") + "\n", 3))).Format.Name);
}
