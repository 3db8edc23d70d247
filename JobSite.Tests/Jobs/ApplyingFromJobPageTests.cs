using JobSite.Core.Descriptions;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public sealed class ApplyingFromJobPageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = PageJobs.Visitor(site);

    [Fact]
    public async Task Leads_to_the_employer_and_says_where_that_is()
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "https://boards.example.com/apply?job=7");

        var page = await visitor.ReadAsync(job.Address);

        Assert.All(page.QuerySelectorAll("main a.primary"), apply => Assert.Equal(
            ($"/jobs/{job.Key.ToLowerInvariant()}/apply", "nofollow ugc noopener"), (apply.GetAttribute("href"), apply.GetAttribute("rel"))));
        Assert.Contains("opens boards.example.com", page.Words);
    }

    [Fact]
    public async Task Shows_the_address_to_write_to_where_applying_is_by_mail()
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = "mailto:jobs@mill.example?subject=Baker");

        Assert.Contains("writes to jobs@mill.example", (await visitor.ReadAsync(job.Address)).Words);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("//evil.example")]
    [InlineData("https:evil")]
    [InlineData("file:///etc/passwd")]
    public async Task Offers_no_address_that_is_none(string address)
    {
        var job = await site.SavedAsync(j => j.ApplyUrl = address);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Empty(page.QuerySelectorAll("main a.primary"));
        Assert.Contains("does not say where to apply", page.Words);
    }

    [Fact]
    public async Task Shows_the_working_hours_on_the_visitors_clock()
    {
        var job = await site.SavedAsync(j => j.TimeZone = new()
        {
            Mode = TimeZoneMode.Overlap,
            AnchorTimeZone = "America/New_York",
            OverlapHours = 4,
            SourceText = "four hours with New York",
        });

        Assert.Contains("4 hours with New York", (await visitor.ReadAsync(job.Address)).Words);
        Assert.Contains("You would work 11:00–19:00 in Berlin.", (await visitor.ReadAsync($"{job.Address}?tz=Europe/Berlin")).Words);
    }

    [Theory]
    [InlineData("?from=US", "You may apply. Open to the United States, where you are.")]
    [InlineData("?from=DE", "Not from where you are. Open to the United States; you are in Germany.")]
    [InlineData("?from=DE", "The posting says: “US based applicants only”")]
    [InlineData("", "The posting says: “US based applicants only”")]
    [InlineData("", "Can you apply? Say where you are")]
    public async Task Says_whether_the_visitor_can_apply(string from, string words)
    {
        var job = await site.SavedAsync(j => (j.Workplace, j.Eligibility) = (WorkplaceType.Remote, new()
        {
            Mode = EligibilityMode.Countries,
            Include = ["US"],
            SourceText = "US based applicants only",
        }));

        Assert.Contains(words, (await visitor.ReadAsync(job.Address + from)).Words);
    }
}
