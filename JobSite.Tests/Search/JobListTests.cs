using CsCheck;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

public class JobListTests
{
    static readonly Gen<int[]> Amounts = Gen.Int[20, 200].Array[0, 40];

    [Fact]
    public async Task Is_what_a_search_finds_and_what_it_pays() => await Amounts.SampleAsync(async thousands =>
    {
        using var test = new TestSearch();
        await test.SaveAsync([.. thousands.Select((t, i) =>
        {
            var job = Given.OpenJob($"Baker {i}");
            job.Pay = [Given.Yearly(t * 1_000, t * 1_000)];
            return job;
        }), Given.OpenJob("Welder")]);

        var filter = new JobFilter { Words = "baker", Currency = "EUR" };
        var list = await test.Search.ListAsync(filter);

        var found = (await test.Search.FindAsync(filter)).Jobs;
        Assert.Equal((found.Total, thousands.Length), (list.Jobs.Total, list.Jobs.Total));
        Assert.Equal(found.Items.Select(c => c.Id), list.Jobs.Items.Select(c => c.Id));
        if (thousands.Length < PayComparison.Least)
            Assert.Null(list.Pay);
        else
            Assert.Equal((At(0.5), At(0.25), At(0.75)), (list.Pay!.Median, list.Pay.Lower, list.Pay.Upper));

        decimal At(double share)
        {
            var sorted = thousands.Order().ToList();
            var at = share * (sorted.Count - 1);
            var next = sorted[Math.Min((int)at + 1, sorted.Count - 1)];

            return decimal.Round((sorted[(int)at] + ((decimal)(at - (int)at) * (next - sorted[(int)at]))) * 1_000);
        }
    }, iter: 40, threads: 1);
}
