using JobSite.Core.Pay;
using JobSite.Core.Places;

namespace JobSite.Tests.Import;

public class JobPostingFormatTests
{
    const string Full =
        """
        {"@context":"https://schema.org","@type":["Thing","JobPosting"],"title":"Baker","description":"&lt;p&gt;Bread&lt;/p&gt;","datePosted":"2026-01-05","validThrough":"2026-03-01T12:00:00Z",
         "hiringOrganization":{"@type":"Organization","name":"Crust","sameAs":"https://crust.example"},"employmentType":["FULL_TIME","INTERN"],"jobLocationType":"TELECOMMUTE",
         "applicantLocationRequirements":[{"@type":"Country","name":"US"},{"@type":"Country","name":"Canada"}],
         "jobLocation":[{"@type":"Place","address":{"addressLocality":"Vigo","addressRegion":"Galicia","postalCode":"36201","addressCountry":{"@type":"Country","name":"ES"}}},{"@type":"Place","address":"Braga, Portugal"},"Faro"],
         "baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":"18","maxValue":21,"unitText":"HOUR"}},
         "identifier":{"@type":"PropertyValue","name":"Crust","value":"R-7"},"experienceRequirements":{"monthsOfExperience":24},"totalJobOpenings":3}
        """;

    [Fact]
    public void Reads_every_property_that_is_of_use()
    {
        var job = Texts.Jobs(Full)[0];

        Assert.Equal(("R-7", "Baker", "Crust", "https://crust.example", "<p>Bread</p>", "remote"),
            (job.Id, job.Title, job.Company, job.CompanyUrl, job.Description, job.Workplace));
        Assert.Equal([new Place("ES", "Galicia", "Vigo", "36201")], job.Places);
        Assert.Equal(["Braga, Portugal", "Faro"], job.Locations);
        Assert.Equal(["US", "Canada"], job.ApplicantCountries);
        Assert.Equal(["FULL_TIME", "INTERN"], job.EmploymentTypes);
        Assert.Equal([Salary.Of(18, 21, "EUR", PayPeriod.Hour)], job.Pay);
        Assert.Equal((24, 3), (job.MinExperienceMonths, job.Openings));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), job.ClosesAt);
    }

    [Theory]
    [InlineData("[{0},{0}]", 2)]
    [InlineData("{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebSite\"}},{0}]}}", 1)]
    public void Finds_postings_in_lists_and_graphs(string around, int count) =>
        Assert.Equal(count, Texts.Jobs(string.Format(null, around, Full)).Count(j => j.Company == "Crust"));

    [Theory]
    [InlineData("{\"currency\":\"USD\",\"value\":50000,\"unitText\":\"YEAR\"}", "50000-50000 USD Year")]
    [InlineData("{\"currency\":\"USD\",\"value\":{\"value\":25,\"unitText\":\"HOUR\"}}", "25-25 USD Hour")]
    [InlineData("{\"currency\":\"USD\",\"minValue\":50000,\"maxValue\":60000,\"unitText\":\"YEARLY\"}", "50000-60000 USD Year")]
    [InlineData("{\"currency\":\"USD\",\"value\":{\"minValue\":50000,\"unitText\":\"YEAR\"}}", "50000- USD Year")]
    [InlineData("{\"currency\":\"USD\",\"value\":{\"minValue\":0,\"maxValue\":0,\"unitText\":\"YEAR\"}}", "")]
    [InlineData("{\"currency\":\"$\",\"value\":\"competitive\"}", "")]
    public void Reads_pay_in_all_its_shapes(string salary, string pay)
    {
        var job = Texts.Jobs($$"""{"@type":"JobPosting","title":"Baker","hiringOrganization":"Crust","baseSalary":{{salary}}}""")[0];

        Assert.Equal(pay, string.Join(';', job.Pay.Select(s => $"{s.Min:0}-{s.Max:0} {s.Currency} {s.Period}")));
        Assert.Equal("Crust", job.Company);
    }

    [Fact]
    public void Finds_the_posting_in_a_page_and_the_address_of_the_page()
    {
        var job = Texts.Jobs($"""
            <!doctype html><html><head><link rel="alternate" href="https://x.example/no"><LINK href='https://crust.example/jobs/7' rel=canonical>
            <!-- <script type="application/ld+json">{Full.Replace("Baker", "Ghost")}</script> -->
            <script>var x = '<script type="application/ld+json">';</script>
            <script type='application/ld+json'></script>
            <script nonce=a type=application/ld+json>{Full}</script></head><body></body></html>
            """)[0];

        Assert.Equal(("Baker", "https://crust.example/jobs/7"), (job.Title, job.Url));
    }

    [Theory]
    [InlineData("{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"hiringOrganization\":\"Crust\",}")]
    [InlineData("//<![CDATA[\n{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"hiringOrganization\":\"Crust\"}\n//]]>")]
    [InlineData("{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Baker&quot;,&quot;hiringOrganization&quot;:&quot;Crust&quot;}")]
    [InlineData("{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"hiringOrganization\":\"Crust\",\"description\":\"line\n\tline\\'s\"}")]
    public void Reads_markup_that_is_slightly_broken(string script) =>
        Assert.Equal(("Baker", "Crust"), Texts.Jobs($"<html><script type=\"application/ld+json\">{script}</script></html>") is [var job] ? (job.Title, job.Company) : default);

    [Fact]
    public void Reports_markup_that_is_beyond_repair() => Assert.Equal("its JSON-LD is too broken to read",
        Texts.Open("<html><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",,,</script></html>").Read().Single().Refusal);

    [Fact]
    public void Takes_the_names_of_places_that_all_have_one_address()
    {
        var place = "{\"name\":\"NAME\",\"address\":{\"addressLocality\":\"Vigo\",\"addressRegion\":\"PO\",\"addressCountry\":\"Spain\"}}";
        var job = Texts.Jobs($$"""{"@type":"JobPosting","title":"Baker","hiringOrganization":"Crust","jobLocation":[{{place.Replace("NAME", "Vigo, PO")}},{{place.Replace("NAME", "Faro, PT")}}]}""")[0];

        Assert.Equal(["Vigo, PO, Spain", "Faro, PT"], job.Locations);
    }
}
