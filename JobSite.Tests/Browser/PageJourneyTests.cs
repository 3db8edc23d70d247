using JobSite.Core.Jobs;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class PageJourneyTests(BrowsedTown town)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leads_from_a_job_to_the_employer_and_says_where_before(bool script)
    {
        var job = town.JobThatIs(JobState.Open);
        await using var visitor = await town.VisitAsync(script);
        await visitor.OpenAsync(job.Address);

        var apply = visitor.Page.Locator("aside a.primary");

        Assert.True(await apply.IsVisibleAsync());
        Assert.Equal($"/jobs/{job.Key.ToLowerInvariant()}/apply", await apply.GetAttributeAsync("href"));
        Assert.Contains(new Uri(job.ApplyUrl!).Host, await visitor.Page.Locator("aside .card").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leads_from_a_card_to_its_company_and_on_to_a_job_there(bool script)
    {
        await using var visitor = await town.VisitAsync(script);
        var page = visitor.Page;
        await visitor.OpenAsync("/jobs");

        var company = page.Locator(".job .who a").First;
        var (name, address) = (await company.InnerTextAsync(), (await company.GetAttributeAsync("href"))!);
        await visitor.GoAsync(() => company.ClickAsync(), address);
        Assert.Equal(name, await page.Locator("h1").InnerTextAsync());

        var job = page.Locator(".job .title").First;
        await visitor.GoAsync(() => job.ClickAsync(), (await job.GetAttributeAsync("href"))!);
        Assert.Contains($"at {name}", await page.Locator(".headline").InnerTextAsync());
    }

    [Theory]
    [InlineData("/jobs/c/development")]
    [InlineData("/jobs/t/sql")]
    [InlineData("/jobs/in/germany")]
    public async Task Leads_from_a_landing_page_to_the_search_with_the_same_jobs(string landing)
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(landing);
        var promised = await page.Locator(".lead b").InnerTextAsync();
        var first = await page.Locator(".job .title").First.InnerTextAsync();

        var search = page.Locator(".lead a");
        await visitor.GoAsync(() => search.ClickAsync(), (await search.GetAttributeAsync("href"))!);

        Assert.StartsWith($"{promised} job", await page.Locator("#found").InnerTextAsync());
        Assert.Equal(first, await page.Locator(".job .title").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(JobState.Closed)]
    [InlineData(JobState.Archived)]
    public async Task Says_first_that_a_job_is_closed_and_offers_others(JobState state)
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync(town.JobThatIs(state).Address);

        Assert.StartsWith("This job is closed", (await visitor.Page.Locator("main").InnerTextAsync()).Trim());
        Assert.Equal(0, await visitor.Page.Locator("main a.primary").CountAsync());
        Assert.True(await visitor.Page.Locator("main .job .title").CountAsync() > 0);
    }

    [Fact]
    public async Task Moves_a_visitor_with_an_old_address_to_the_right_one()
    {
        var job = town.JobThatIs(JobState.Open);
        await using var visitor = await town.VisitAsync();

        await visitor.OpenAsync($"/jobs/what-it-was-called-before-{job.Key.ToUpperInvariant()}");

        Assert.Equal(job.Address, visitor.Place);
        Assert.Equal(job.Title, await visitor.Page.Locator("h1").InnerTextAsync());
    }
}
