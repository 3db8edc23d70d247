using JobSite.Core.Jobs;
using JobSite.Core.Samples;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Samples;

public sealed class SampleTownTests : IDisposable
{
    readonly TestDb test = new();

    [Fact]
    public async Task Has_forty_companies_and_three_hundred_jobs_in_every_state_of_life()
    {
        await LoadAsync();

        await using var db = test.CreateDbContext();
        var jobs = await db.Jobs.Include(j => j.Company).ToListAsync(Cancel);
        var states = jobs.Select(j => j.State(Given.Now)).ToHashSet();
        Assert.Equal((300, 40), (jobs.Count, jobs.Select(j => j.Company.Slug).Distinct().Count()));
        Assert.Superset(
            new HashSet<JobState>([JobState.Open, JobState.Unconfirmed, JobState.Paused, JobState.Closed, JobState.Archived, JobState.Removed]),
            states);
        Assert.InRange(jobs.Count(j => j.IsVisible(Given.Now)), 240, 290);
    }

    [Fact]
    public async Task Shows_pay_places_skills_and_a_trade_on_nearly_every_job()
    {
        await LoadAsync();

        await using var db = test.CreateDbContext();
        var jobs = await db.Jobs.Include(j => j.Text).ToListAsync(Cancel);
        Assert.InRange(jobs.Count(j => j.Pay.Count > 0), 230, 280);
        Assert.InRange(jobs.Count(j => j.Places.Count > 0), 240, 300);
        Assert.InRange(jobs.Count(j => j.Skills.Count >= 2), 270, 300);
        Assert.InRange(jobs.Select(j => j.CategoryKey).Distinct().Count(), 16, 20);
        Assert.All(jobs, j => Assert.InRange(j.Text.Sections.Count, 4, 12));
        Assert.Contains(jobs, j => j.Text.History.Count > 0);
    }

    [Fact]
    public async Task Is_not_loaded_into_a_database_that_has_jobs()
    {
        await test.SaveAsync(Given.OpenJob());

        Assert.Equal(0, await LoadAsync());
    }

    Task<int> LoadAsync() => new SampleTown(test, new FakeTimeProvider(Given.Now)).LoadAsync(Cancel);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => test.Dispose();
}
