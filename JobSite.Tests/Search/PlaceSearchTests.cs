using JobSite.Core.Places;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>What is found by a place that was typed.</summary>
public sealed class PlaceSearchTests : IDisposable
{
    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("Germany"), InlineData("deutschland"), InlineData("berlin, germany"), InlineData("DE"), InlineData("Köln"), InlineData("koln")]
    public async Task Finds_a_place_under_its_names(string place)
    {
        var job = Given.OpenJob("Baker");
        job.Places = [new("DE", null, "Berlin"), new("DE", null, "Köln")];
        await test.SaveAsync(job, Given.OpenJob("Welder"));

        Assert.Equal(["Baker"], await test.TitlesAsync(new JobFilter { Place = place }));
    }

    [Theory]
    [InlineData("anywhere"), InlineData("Worldwide")]
    public async Task Finds_what_is_open_to_the_world(string place)
    {
        var job = Given.OpenJob("Baker");
        job.Eligibility = new() { Mode = EligibilityMode.Worldwide };
        await test.SaveAsync(job, Given.OpenJob("Welder"));

        Assert.Equal(["Baker"], await test.TitlesAsync(new JobFilter { Place = place }));
    }

    [Fact]
    public async Task Leaves_out_twins()
    {
        var leader = Given.OpenJob("Baker");
        leader.Places = [new("FR", null, "Paris")];
        var twin = Given.OpenJob("Baker", leader.Company);
        twin.Places = [new("DE", null, "Berlin")];
        twin.FoldInto(leader);
        await test.SaveAsync(leader, twin);

        var found = await test.Search.FindAsync(new() { Place = "Berlin" }, Cancel);

        Assert.Equal(["Paris", "Berlin"], Assert.Single(found.Jobs.Items).Places.Select(p => p.Locality));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
