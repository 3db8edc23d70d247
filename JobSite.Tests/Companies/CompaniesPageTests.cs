using JobSite.Tests.Testing;

namespace JobSite.Tests.Companies;

public sealed class CompaniesPageTests : IDisposable
{
    readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Lists_who_hires_the_most_first()
    {
        var (small, large, idle) = (Given.Company("Bäckerei Klein"), Given.Company("Mill & Sons"), Given.Company("Idle Ltd"));
        await site.SaveAsync(Given.OpenJob(company: small), Given.OpenJob(company: large), Given.OpenJob(company: large), Given.Draft(company: idle));

        Assert.Equal(["Mill & Sons 2 open jobs", "Bäckerei Klein 1 open job"], await ListAsync("/companies"));
    }

    [Theory]
    [InlineData("backerei", 1)]
    [InlineData("SONS", 1)]
    [InlineData("bread", 1)]
    [InlineData("nobody", 0)]
    [InlineData("%", 0)]
    public async Task Finds_by_name_or_trade_whatever_the_accents(string words, int found)
    {
        var (small, large) = (Given.Company("Bäckerei Klein"), Given.Company("Mill & Sons"));
        small.Trade = "Bread";
        await site.SaveAsync(Given.OpenJob(company: small), Given.OpenJob(company: large));

        Assert.Equal(found, (await ListAsync($"/companies?q={Uri.EscapeDataString(words)}")).Count);
    }

    async Task<IReadOnlyList<string>> ListAsync(string address) =>
        [.. (await site.CreateClient().ReadAsync(address)).QuerySelectorAll("li.company")
            .Select(li => $"{li.QuerySelector("h2")!.TextContent.Trim()} {li.QuerySelector("p:last-child")!.TextContent.Trim()}")];
}
