using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

/// <summary>The page of a job says what its facts rest on, in which language it is, and which pay is the visitor's.</summary>
public sealed class JobWordsPageTests : IDisposable
{
    readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("de", "de", "German")]
    [InlineData("pt-BR", "pt-BR", "Portuguese (Brazil)")]
    [InlineData("en", null, null)]
    [InlineData("en-GB", null, null)]
    [InlineData("\"><b>", null, null)]
    [InlineData(null, null, null)]
    public async Task Says_which_language_it_is_in_where_it_is_not_English(string? language, string? tag, string? name)
    {
        var job = await site.SavedAsync(j => j.Text.Terms = new() { Language = language });

        var page = await PageJobs.Visitor(site).ReadAsync(job.Address);

        Assert.Equal(tag, page.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Equal(name, page.QuerySelectorAll("dt").SingleOrDefault(dt => dt.TextContent == "Written in")?.NextElementSibling!.TextContent);
    }

    [Theory]
    [InlineData("DE", "for Berlin, Germany")]
    [InlineData("FR", null)]
    [InlineData("US", null)]
    public async Task Shows_the_pay_that_is_for_the_visitor_first(string country, string? words)
    {
        var job = await site.SavedAsync(j => j.Pay =
        [
            Given.Yearly(150_000, 170_000, "USD") with { Zone = "New York, NY" },
            Given.Yearly(130_000, 140_000, "USD") with { Zone = "Denver, CO" },
            Given.Yearly(70_000, 80_000) with { Zone = "Berlin, Germany" },
        ]);

        var page = await PageJobs.Visitor(site).ReadAsync($"{job.Address}?from={country}");

        var facts = page.QuerySelector(".facts")!.TextContent;
        Assert.Equal(words is not null, facts.Contains("Berlin, Germany", StringComparison.Ordinal));
        Assert.Contains(words is null ? "150,000" : "70,000", facts);
        Assert.Equal(words is null ? 0 : 1, page.QuerySelectorAll(".kv .chip.match").Length);
    }

    [Theory]
    [InlineData(48, "says 4+ years")]
    [InlineData(12, "but says only 1+ year")]
    public async Task Says_what_the_level_rests_on(int months, string says)
    {
        var job = await site.SavedAsync(j =>
        {
            j.Seniorities = [Seniority.Senior];
            j.Text.Terms = new() { MinExperienceMonths = months };
        });

        Assert.Contains((await PageJobs.Visitor(site).ReadAsync(job.Address)).QuerySelectorAll(".facts small"), small => small.TextContent == says);
    }
}
