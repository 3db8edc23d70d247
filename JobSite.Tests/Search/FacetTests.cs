using CsCheck;
using JobSite.Core.Companies;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Totals, counts and order are what counting by hand gives, whatever the jobs, the filter and the time.</summary>
public sealed class FacetTests : IDisposable
{
    readonly TestSearch test = new();
    readonly Company[] companies = [.. Enumerable.Range(0, 4).Select(_ => Given.Company())];

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("0000KOIso3nP"), InlineData("0001KOIso3nP"), InlineData("0002KOIso3nP")]
    public async Task Equal_counting_by_hand(string seed)
    {
        var jobs = MadeUp.Job(companies).Array[400].Single(seed: seed);
        await test.SaveAsync([.. jobs]);

        Gen.Select(MadeUp.Filter(companies), Gen.Int[0, 60 * 24 * 50]).Sample((filter, minutes) =>
        {
            var now = Given.Now.AddMinutes(minutes);
            test.Clock.AdjustTime(now);
            Check(new ByHand(jobs, filter, now), filter, test.Search.FindAsync(filter).GetAwaiter().GetResult());
        }, iter: 1500, threads: 1);
    }

    static void Check(ByHand hand, JobFilter filter, JobResults found)
    {
        Assert.Equal(hand.Found.Count(), found.Jobs.Total);
        if (filter.Order != JobOrder.BestMatch)
            Assert.Equal(hand.InOrder, found.Jobs.Items.Select(c => c.Address[^7..].ToUpperInvariant()));

        var facets = found.Facets;
        Assert.All(facets.Workplaces, f => Assert.Equal(hand.Workplace(f.Value), f.Count));
        Assert.All(facets.Categories, f => Assert.Equal(hand.Category(f.Value), f.Count));
        Assert.All(facets.Seniorities, f => Assert.Equal(hand.Level(f.Value), f.Count));
        Assert.All(facets.EmploymentTypes, f => Assert.Equal(hand.Employment(f.Value), f.Count));
        Assert.All(facets.LivesIn, f => Assert.Equal(hand.LivesIn(f.Value), f.Count));
        Assert.All(facets.Skills, f => Assert.Equal(hand.Skill(f.Value), f.Count));
        Assert.All(facets.Companies, f => Assert.Equal(hand.Company(f.Value), f.Count));
        Assert.All(facets.PostedWithin, f => Assert.Equal(hand.Within(f.Value), f.Count));
        Assert.Equal(hand.PayStated, facets.PayStated);
        if (facets.Pay is { } pay)
            Assert.Equal(hand.InHistogram, pay.Counts.Sum());
    }
}
