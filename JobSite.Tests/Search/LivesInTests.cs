using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Where one may live: countries, groups of them, and the world.</summary>
public sealed class LivesInTests : IDisposable
{
    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("DE", "DE"), InlineData("Germany", "DE"), InlineData("NA", "NA"), InlineData("NORAM", "NORAM"), InlineData("North America", "NORAM")]
    [InlineData("eu27", "EU27"), InlineData("European Union", "EU27"), InlineData("UK+IE", "UK+IE"), InlineData("Nordics", "NORDICS")]
    [InlineData("worldwide", "worldwide"), InlineData("Anywhere", "worldwide"), InlineData("SANCTIONED", null), InlineData("atlantis", null), InlineData("", null)]
    public void Is_read_from_a_code_a_key_or_a_name(string typed, string? place) => Assert.Equal(place, LivesIn.Find(typed));

    [Theory]
    [InlineData("DE", "Germany"), InlineData("NA", "Namibia"), InlineData("EU27", "EU"), InlineData("NORAM", "North America"), InlineData("worldwide", "Anywhere in the world")]
    public void Has_a_name(string place, string name) => Assert.Equal(name, LivesIn.NameOf(place));

    [Fact]
    public async Task Means_all_of_a_group_and_all_the_world()
    {
        await test.SaveAsync(Open("German", "DE"), Open("European", "EU27"), Open("Three", "DE", "AT", "CH"), Open("World"), Open("Namibian", "NA"),
            Except("Not Cuba", "CU"), Except("Not France", "FR"));

        Assert.Equal(["Not Cuba", "World"], await TitlesAsync(LivesIn.Worldwide));
        Assert.Equal(["European", "Not Cuba", "World"], await TitlesAsync("EU27"));
        Assert.Equal(["Not Cuba", "Not France", "Three", "World"], await TitlesAsync("DACH"));
        Assert.Equal(["Namibian", "Not Cuba", "Not France", "World"], await TitlesAsync("NA"));
        Assert.Equal(["European", "Not Cuba", "World"], await TitlesAsync("EU27", LivesIn.Worldwide));
    }

    [Fact]
    public async Task Offers_the_world_and_the_largest_group_after_the_first_countries()
    {
        await test.SaveAsync(Open("German", "DE"), Open("German", "DE"), Open("European", "EU27"), Open("World"));

        var offered = (await test.Search.FindAsync(new(), Cancel)).Facets.LivesIn;

        Assert.Equal([("DE", 4), ("AT", 2), ("worldwide", 1), ("EU27", 2)], offered.Take(4).Select(f => (f.Value, f.Count)));
    }

    [Fact]
    public async Task Is_offered_with_zeros_when_nothing_is_found()
    {
        var job = Open("Baker", "DE");
        job.Skills = [new("python", true)];
        await test.SaveAsync(job, Open("World"));

        var facets = (await test.Search.FindAsync(new() { Words = "nothing" }, Cancel)).Facets;

        Assert.Equal([("DE", 0), ("worldwide", 0)], facets.LivesIn.Select(f => (f.Value, f.Count)));
        Assert.Contains((job.Company.Slug, 0), facets.Companies.Select(f => (f.Value, f.Count)));
        Assert.Contains(("python", 0), facets.Skills.Select(f => (f.Value, f.Count)));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    async Task<IEnumerable<string>> TitlesAsync(params string[] places) => (await test.TitlesAsync(new JobFilter { LivesIn = places })).Order();

    static Job Open(string title, params string[] to)
    {
        var job = Given.OpenJob(title);
        job.Eligibility = to.Length == 0 ? new() { Mode = EligibilityMode.Worldwide } : new() { Mode = EligibilityMode.Countries, Include = to };
        return job;
    }

    static Job Except(string title, string country)
    {
        var job = Given.OpenJob(title);
        job.Eligibility = new() { Mode = EligibilityMode.Worldwide, Exclude = [country] };
        return job;
    }
}
