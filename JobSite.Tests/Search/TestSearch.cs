using JobSite.Core.Pay;
using JobSite.Core.Search;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Search;

/// <summary>A database with an index that follows it, and a search over both.</summary>
public sealed class TestSearch : IDisposable
{
    public static readonly ExchangeRates Rates = ExchangeRates.Default;

    public TestSearch(string? folder = null)
    {
        Index = new(Db, Clock, Rates, folder);
        Search = new(Db, Index, Clock);
    }

    public TestDb Db { get; } = new();
    public FakeTimeProvider Clock { get; } = new(Given.Now);
    public JobIndex Index { get; }
    public JobSearch Search { get; }

    public async Task SaveAsync(params object[] things)
    {
        await Db.SaveAsync(things);
        await Index.CatchUpAsync();
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(string? words = null) => await TitlesAsync(new JobFilter { Words = words });

    public async Task<IReadOnlyList<string>> TitlesAsync(JobFilter filter) =>
        [.. (await Search.FindAsync(filter)).Jobs.Items.Select(c => c.Title)];

    public void Dispose()
    {
        Index.Dispose();
        Db.Dispose();
    }
}
