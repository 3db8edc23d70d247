using System.Net;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Companies;

public sealed class CompanyPageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = site.CreateClient();

    [Fact]
    public async Task Shows_what_it_is_and_what_it_has_open()
    {
        var company = Given.Company();
        (company.Trade, company.Size, company.Website, company.AboutHtml) = ("Bakery", "11–50", "https://mill.example", "<p>We <strong>bake</strong>.</p>");
        await site.SaveAsync(Given.OpenJob("Pastry Baker", company), Given.Draft("Secret Baker", company));

        var page = await visitor.ReadAsync($"/companies/{company.Slug}");

        Assert.Contains("Bakery · 11–50 people", page.Words);
        Assert.Contains("1 open job", page.Words);
        Assert.Equal("bake", page.QuerySelector(".prose strong")?.TextContent);
        Assert.Equal(["Pastry Baker"], page.QuerySelectorAll(".job h2").Select(h => h.TextContent.Trim()));
        Assert.Equal("https://mill.example/", page.QuerySelector("main a[rel~=ugc]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Has_a_record_from_five_jobs_on(int jobs, bool shown)
    {
        var company = Given.Company();
        var closed = Enumerable.Range(1, jobs).Select(days => ClosedAfter(days, company)).ToList();
        closed[0].Pay = [Given.Yearly(1, 2)];
        await site.SaveAsync([.. closed]);

        var record = (await visitor.ReadAsync($"/companies/{company.Slug}")).QuerySelectorAll("aside dd").Select(dd => dd.TextContent);

        Assert.Equal(shown ? ["3, median", "1 of 5", "0 of 5"] : [], record);
    }

    [Theory]
    [InlineData("/companies/nobody")]
    [InlineData("/companies?page=2")]
    [InlineData("/companies?page=0")]
    [InlineData("/companies?page=x")]
    [InlineData("/companies?page=99999999999999999999")]
    public async Task Is_not_there_for_what_does_not_exist(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    static Job ClosedAfter(int days, Core.Companies.Company company)
    {
        var job = new Job(company, "Baker", Given.Now.AddDays(-30));
        job.Publish(job.FirstSeenAt);
        job.Close(job.FirstSeenAt.AddDays(days), ClosedReason.Filled);

        return job;
    }
}
