using CsCheck;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public class JobLifeTests
{
    [Theory]
    [InlineData(0, JobState.Open)]
    [InlineData(20, JobState.Open)]
    [InlineData(21, JobState.Unconfirmed)]
    [InlineData(30, JobState.Paused)]
    [InlineData(45, JobState.Closed)]
    [InlineData(104, JobState.Closed)]
    [InlineData(105, JobState.Archived)]
    public void Grows_old_when_nobody_confirms_it(int days, JobState state) =>
        Assert.Equal(state, Given.OpenJob().State(Given.Now.AddDays(days)));

    [Fact]
    public void Stays_open_but_not_young_when_it_is_confirmed()
    {
        var job = Given.OpenJob();

        job.Confirm(Given.Now.AddDays(40));

        Assert.Equal(JobState.Open, job.State(Given.Now.AddDays(60)));
        Assert.Equal(Given.Now, job.FirstSeenAt);
    }

    [Fact]
    public void Keeps_the_age_of_the_posting_that_it_repeats()
    {
        var again = new Job(Given.Company(), "Baker", Given.Now.AddDays(70));

        again.Repeats(Given.OpenJob());

        Assert.Equal((Given.Now, 1), (again.FirstSeenAt, again.Reposts));
    }

    [Fact]
    public void Is_published_only_once() =>
        Assert.Throws<InvalidOperationException>(() => Given.OpenJob().Publish(Given.Now));

    static readonly Action<Job, DateTimeOffset>[] Events =
    [
        (job, now) => { if (job.PublishedAt is null) job.Publish(now); },
        (job, now) => { if (job.State(now) is not (JobState.Draft or JobState.Removed)) job.Confirm(now); },
        (job, now) => job.Pause(now),
        (job, now) => job.Close(now, ClosedReason.Filled),
        (job, now) => job.Remove(now, RemovedReason.Fraud),
    ];

    static readonly Gen<(int Days, Action<Job, DateTimeOffset> Event)[]> Life =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, Events.Length - 1].Select(i => Events[i])).Array[0, 6];

    [Fact]
    public void Is_visible_in_the_database_exactly_when_it_is_in_memory() =>
        Life.Select(Gen.Int[-5, 200]).Sample((life, lookAt) =>
        {
            using var test = new TestDb();
            var job = Given.Draft();
            var now = Given.Now;
            foreach (var (days, happens) in life)
                happens(job, now = now.AddDays(days));
            test.SaveAsync(job).GetAwaiter().GetResult();
            using var db = test.CreateDbContext();

            var then = Given.Now.AddDays(lookAt);

            var state = job.State(then);
            return db.Jobs.Visible(then).Any() == job.IsVisible(then)
                && job.IsVisible(then) == (state is JobState.Open or JobState.Unconfirmed);
        }, iter: 300, threads: 1);
}
