using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Hiring;

public class DeskActTests
{
    [Fact]
    public void Pauses_an_open_job_and_takes_it_out_of_the_lists()
    {
        var job = Given.OpenJob();

        Assert.True(new DeskAct(DeskVerb.Pause).Do(job, Given.Now));

        Assert.Equal(JobState.Paused, job.State(Given.Now));
        Assert.False(job.IsVisible(Given.Now));
    }

    [Fact]
    public void Resumes_without_a_longer_run()
    {
        var job = Given.OpenJob();
        var closes = job.ClosesAt;
        job.Pause(Given.Now.AddDays(1));

        Assert.True(new DeskAct(DeskVerb.Resume).Do(job, Given.Now.AddDays(5)));

        Assert.Equal((JobState.Open, closes, Given.Now.AddDays(5)), (job.State(Given.Now.AddDays(5)), job.ClosesAt, job.ConfirmedAt));
    }

    [Fact]
    public void Renews_what_nobody_confirmed_and_keeps_its_age()
    {
        var job = Given.OpenJob();
        var later = Given.Now.AddDays(35);

        Assert.Equal(JobState.Paused, job.State(later));
        Assert.True(new DeskAct(DeskVerb.Renew).Do(job, later));

        Assert.Equal((JobState.Open, later + Job.Run, Given.Now), (job.State(later), job.ClosesAt, job.FirstSeenAt));
    }

    [Fact]
    public void Renews_without_making_a_long_run_shorter()
    {
        var job = Given.Draft();
        job.Publish(Given.Now, Given.Now + Job.LongestRun);

        new DeskAct(DeskVerb.Renew).Do(job, Given.Now.AddDays(1));

        Assert.Equal(Given.Now + Job.LongestRun, job.ClosesAt);
    }

    [Fact]
    public void Opens_a_closed_job_again_only_by_renewing()
    {
        var job = Given.OpenJob();
        new DeskAct(DeskVerb.Close, ClosedReason.OnHold).Do(job, Given.Now);

        Assert.False(new DeskAct(DeskVerb.Resume).Do(job, Given.Now));
        Assert.False(new DeskAct(DeskVerb.Pause).Do(job, Given.Now));
        Assert.False(new DeskAct(DeskVerb.Close, ClosedReason.Filled).Do(job, Given.Now));
        Assert.Equal(ClosedReason.OnHold, job.ClosedReason);
        Assert.True(new DeskAct(DeskVerb.Renew).Do(job, Given.Now.AddDays(1)));
        Assert.Equal((JobState.Open, null), (job.State(Given.Now.AddDays(1)), job.ClosedReason));
    }

    [Fact]
    public void Touches_neither_what_waits_nor_what_was_taken_down()
    {
        var (waiting, scheduled, removed, archived) = (Given.Draft(), Given.Draft(), Given.OpenJob(), Given.OpenJob());
        scheduled.Publish(Given.Now.AddDays(1));
        removed.Remove(Given.Now, RemovedReason.Fraud);
        archived.Close(Given.Now, ClosedReason.Filled);
        var later = Given.Now.AddDays(61);

        foreach (var verb in Enum.GetValues<DeskVerb>())
        {
            Assert.False(new DeskAct(verb).Do(waiting, Given.Now));
            Assert.False(new DeskAct(verb).Do(scheduled, Given.Now));
            Assert.False(new DeskAct(verb).Do(removed, Given.Now));
            Assert.False(new DeskAct(verb).Do(archived, later));
        }

        Assert.Equal((DeskState.Waiting, DeskState.Scheduled), (waiting.Dates.AtDesk(Given.Now), scheduled.Dates.AtDesk(Given.Now)));
    }
}
