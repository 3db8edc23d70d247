using System.Text.Json.Nodes;
using JobSite.Core.Markup;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Markup;

public class JobPostingValidatorTests
{
    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("datePosted")]
    [InlineData("hiringOrganization")]
    [InlineData("jobLocation")]
    public void Misses_what_is_required(string property)
    {
        var posting = Good();
        posting.Remove(property);

        Assert.Equal([property], Paths(posting));
    }

    [Theory]
    [InlineData("@context", "\"https://example.com\"", "@context")]
    [InlineData("title", "7", "title")]
    [InlineData("description", "\"Pastry Baker\"", "description,description")]
    [InlineData("description", "\"<p>Bake bread.</p>\"", "description")]
    [InlineData("description", "\"<p>We bake bread by night, and by day we sell it to half of the town, and then…</p>\"", "description")]
    [InlineData("description", "\"We bake bread by night, and by day we sell it to half of the town. Come and help us.\"", "description")]
    [InlineData("description", "\"<p>We bake bread by night, and by day we sell it to half the town.</p><table></table>\"", "description")]
    [InlineData("description", "\"&lt;p>We bake bread by night, and by day we sell it to half of the town.&lt;/p>\"", "description")]
    [InlineData("datePosted", "\"2026-03-02 10:00:00\"", "datePosted")]
    [InlineData("datePosted", "\"2027-01-01\"", "datePosted")]
    [InlineData("validThrough", "\"2026-03-31\"", "validThrough")]
    [InlineData("validThrough", "\"2026-03-01T00:00:00Z\"", "validThrough")]
    [InlineData("hiringOrganization", "\"Mill & Sons\"", "hiringOrganization")]
    [InlineData("hiringOrganization", """{"@type":"Organization","sameAs":"mill.example"}""", "hiringOrganization.name,hiringOrganization.sameAs")]
    [InlineData("identifier", "\"4711\"", "identifier")]
    [InlineData("directApply", "\"yes\"", "directApply")]
    [InlineData("employmentType", "\"PERMANENT\"", "employmentType")]
    [InlineData("employmentType", """["FULL_TIME","Contract"]""", "employmentType[1]")]
    [InlineData("jobLocation", "\"Munich\"", "jobLocation")]
    [InlineData("jobLocation", """{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Munich"}}""", "jobLocation.address.addressCountry")]
    [InlineData("jobLocation", """[{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"Germany"}}]""", "jobLocation[0].address.addressCountry")]
    [InlineData("jobLocation", """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"DE","streetAddress":"Munich","postalCode":"Munich"}}""", "jobLocation.address")]
    [InlineData("jobLocationType", "\"HYBRID\"", "jobLocationType")]
    [InlineData("applicantLocationRequirements", """[{"@type":"Country","name":"DE"}]""", "applicantLocationRequirements")]
    [InlineData("baseSalary", "52000", "baseSalary")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"€","value":{"@type":"QuantitativeValue","value":1,"unitText":"YEAR"}}""", "baseSalary.currency")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitiveValue","value":1}}""", "baseSalary.value")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","value":"50k","unitText":"yearly"}}""", "baseSalary.value.unitText,baseSalary.value.value")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":9,"maxValue":5,"unitText":"HOUR"}}""", "baseSalary.value")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","value":9,"minValue":5,"unitText":"HOUR"}}""", "baseSalary.value")]
    [InlineData("baseSalary", """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","unitText":"HOUR"}}""", "baseSalary.value")]
    [InlineData("experienceRequirements", """{"@type":"OccupationalExperienceRequirements","monthsOfExperience":1.5}""", "experienceRequirements.monthsOfExperience")]
    [InlineData("experienceRequirements", "\"4 years\"", "experienceRequirements.monthsOfExperience")]
    [InlineData("educationRequirements", """{"@type":"EducationalOccupationalCredential","credentialCategory":"PhD"}""", "educationRequirements.credentialCategory")]
    [InlineData("experienceInPlaceOfEducation", "true", "experienceInPlaceOfEducation")]
    [InlineData("totalJobOpenings", "0", "totalJobOpenings")]
    [InlineData("totalJobOpenings", "\"many\"", "totalJobOpenings")]
    public void Refuses_what_is_wrong(string property, string value, string paths)
    {
        var posting = Good();
        posting[property] = JsonNode.Parse(value);

        Assert.Equal(paths.Split(','), Paths(posting));
    }

    [Fact]
    public void Refuses_remote_work_without_a_country()
    {
        var posting = Good();
        posting.Remove("jobLocation");
        posting["jobLocationType"] = "TELECOMMUTE";

        Assert.Equal(["description", "applicantLocationRequirements"], Paths(posting));
    }

    [Theory]
    [InlineData("""{"@type":"Country","name":"EU"}""")]
    [InlineData("""{"@type":"Country","name":"United States"}""")]
    [InlineData("""{"@type":"State","name":"CA"}""")]
    [InlineData("\"US\"")]
    public void Refuses_applicants_from_nowhere(string place)
    {
        var posting = Good();
        posting["description"] = "<p>Remote: bake at home what we sell, from recipes that we send you.</p>";
        posting["jobLocationType"] = "TELECOMMUTE";
        posting["applicantLocationRequirements"] = JsonNode.Parse(place);

        Assert.Equal(["applicantLocationRequirements.name"], Paths(posting));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"@type":"Article"}""")]
    [InlineData("""{"@type":["JobPosting"]}""")]
    public void Refuses_what_is_no_posting_at_all(string json) =>
        Assert.Single(JobPostingValidator.Check(json, Given.Now));

    [Fact]
    public void Compares_with_what_the_page_shows()
    {
        const string page = """
            <h1>Pastry Baker</h1><p>at Mill &amp; Sons</p>
            <p>We bake bread by night, and by day we sell it to half of the town.</p><script>Come and help us.</script>
            """;
        var posting = Good();
        Assert.Empty(JobPostingValidator.Check(posting, Given.Now, page));

        posting["title"] = "Head Baker";
        posting["description"] += "<p>Come and help us.</p>";

        Assert.Equal(["title", "description"], JobPostingValidator.Check(posting, Given.Now, page).Select(f => f.Path));
    }

    static IEnumerable<string> Paths(JsonObject posting) => JobPostingValidator.Check(posting.ToJsonString(), Given.Now).Select(f => f.Path);

    static JsonObject Good() => JsonNode.Parse("""
        {
          "@context": "https://schema.org", "@type": "JobPosting", "title": "Pastry Baker",
          "description": "<p>We bake bread by night, and by day we sell it to half of the town.</p>",
          "datePosted": "2026-02-20",
          "hiringOrganization": {"@type": "Organization", "name": "Mill & Sons"},
          "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "DE"}}
        }
        """)!.AsObject();
}
