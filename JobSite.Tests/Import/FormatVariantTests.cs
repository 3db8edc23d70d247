using JobSite.Core.Import;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Import;

public class FormatVariantTests
{
    [Theory]
    [InlineData(50_000, 400_000, 50_000)]
    [InlineData(1, 200_000, null)]
    [InlineData(0, 200_000, null)]
    [InlineData(200_000, 50_000, 50_000)]
    public void Keeps_a_wide_range_and_drops_a_lower_end_that_means_nothing(int min, int max, int? kept)
    {
        var pay = Assert.Single(OneRecord.Raw($$"""{"title":"Baker","company":"Kite","salary_min":{{min}},"salary_max":{{max}},"salary_currency":"usd","salary_period":"year"}""").Pay);

        Assert.Equal(((decimal?)kept, (decimal?)Math.Max(min, max)), (pay.Min, pay.Max));
    }

    [Fact]
    public void Labels_a_range_as_wide_over_four_times() =>
        Assert.Equal((false, true), (PayCheck.IsVeryWide(Given.Yearly(50_000, 200_000)), PayCheck.IsVeryWide(Given.Yearly(50_000, 200_001))));

    [Theory]
    [InlineData("1 WEEK", PayPeriod.Week)]
    [InlineData("wk", PayPeriod.Week)]
    [InlineData("per-hour-wage", PayPeriod.Hour)]
    [InlineData("PH", PayPeriod.Hour)]
    [InlineData("mo.", PayPeriod.Month)]
    [InlineData("bi-weekly", null)]
    [InlineData("Fortnightly", null)]
    [InlineData("NONE", null)]
    public void Reads_the_period_that_a_source_names(string words, PayPeriod? period) =>
        Assert.Equal(period, OneRecord.Raw($$"""{"title":"Baker","company":"Kite","salary_min":900,"salary_currency":"USD","salary_period":"{{words}}"}""").Pay is [var pay] ? pay.Period : null);

    [Fact]
    public void Reads_hourly_cents_of_greenhouse_by_their_title()
    {
        var job = OneRecord.Raw("""{"id":1,"internal_job_id":2,"title":"Baker","absolute_url":"https://boards.greenhouse.io/kitelabs/jobs/1","location":{"name":"Berlin"},"pay_input_ranges":[{"min_cents":2500,"max_cents":3500,"currency_type":"USD","title":"Hourly rate"}]}""");

        Assert.Equal(Salary.Of(25, 35, "USD", PayPeriod.Hour), Assert.Single(job.Pay) with { Zone = null });
        Assert.Equal("Kite Labs", job.Company);
    }

    [Theory]
    [InlineData("https://boards.greenhouse.io/embed/job_app?for=kitelabs&token=1", "Kite Labs")]
    [InlineData("https://careers.kitelabs.co.uk/jobs?gh_jid=1", "Kite Labs")]
    public void Finds_the_company_of_a_greenhouse_job_on_a_site_of_its_own(string url, string company) =>
        Assert.Equal(company, OneRecord.Raw($$"""{"id":1,"internal_job_id":2,"title":"Baker","absolute_url":"{{url}}","location":{"name":"Berlin"},"content":"&lt;p&gt;Bake.&lt;/p&gt;"}""").Company);

    [Fact]
    public void Takes_the_offices_where_a_greenhouse_job_has_no_location() =>
        Assert.Equal(["Berlin, Germany"], OneRecord.Raw("""{"id":1,"internal_job_id":2,"title":"Baker","absolute_url":"https://boards.greenhouse.io/kite/jobs/1","location":{"name":""},"offices":[{"name":"HQ","location":"Berlin, Germany"}]}""").Locations);

    [Fact]
    public void Reads_a_remote_tag_as_the_workplace_and_drops_what_is_no_skill()
    {
        var raw = OneRecord.Raw("""{"title":"Baker","company":"Kite Works","tags":["Remote","london","Senior","sourdough"]}""");

        var job = OneRecord.Understood(raw);

        Assert.Equal(WorkplaceType.Remote, job.Workplace);
        Assert.Equal(["baking"], job.Skills.Select(s => s.Slug));
    }

    [Fact]
    public void Holds_a_remote_job_in_a_country_to_that_country_however_the_text_praises_it()
    {
        var raw = new RawJob { Id = "1", Title = "Baker", Company = "Kite Works", Locations = ["Canada"], Workplace = "Remote", Description = "<p>Enjoy the freedom to work from anywhere in the world.</p>" };

        Assert.Equal((EligibilityMode.Countries, "CA"), (OneRecord.Understood(raw).Eligibility.Mode, OneRecord.Understood(raw).Eligibility.Include[0]));
    }

    [Fact]
    public void Parts_two_towns_that_stand_side_by_side() =>
        Assert.Equal(["New York", "Bellevue"], PlaceParser.Read("NYC Bellevue, WA").Places.Select(p => p.Locality));
}
