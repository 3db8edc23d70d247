using CsCheck;
using JobSite.Core.Companies;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Totals, counts and order are what counting by hand gives, whatever the jobs, the filter and the time.</summary>
public class FacetTests
{
    readonly Company[] companies = [.. Enumerable.Range(0, 4).Select(_ => Given.Company())];

    [Fact]
    public void Equal_counting_by_hand() => MadeUp.Job(companies).Array[300].Sample(jobs =>
    {
        using var test = new TestSearch();
        test.SaveAsync([.. jobs]).GetAwaiter().GetResult();

        Gen.Select(MadeUp.Filter(companies), Gen.Int[0, 60 * 24 * 50]).Sample((filter, minutes) =>
        {
            var now = Given.Now.AddMinutes(minutes);
            test.Clock.AdjustTime(now);
            Check(new ByHand(jobs, filter, now), filter, test.Search.FindAsync(filter).GetAwaiter().GetResult());
        }, iter: 700, threads: 1);
    }, iter: 1, threads: 1);

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
        Assert.Contains(facets.LivesIn, f => f.Value == LivesIn.Worldwide);
        Assert.Contains(facets.LivesIn, f => f.Value == "EU27");
        Assert.All(facets.Skills, f => Assert.Equal(hand.Skill(f.Value), f.Count));
        Assert.All(facets.Companies, f => Assert.Equal(hand.Company(f.Value), f.Count));
        Assert.All(facets.PostedWithin, f => Assert.Equal(hand.Within(f.Value), f.Count));
        Assert.Equal(hand.PayStated, facets.PayStated);
        if (facets.Pay is { } pay)
            Assert.Equal(hand.InHistogram, pay.Counts.Sum());
    }
}
