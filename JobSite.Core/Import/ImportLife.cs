using JobSite.Core.Jobs;

namespace JobSite.Core.Import;

/// <summary>What a source's dates mean for the life of a job.</summary>
static class ImportLife
{
    extension(Job job)
    {
        public void PublishAs(RawJob raw, DateTimeOffset now)
        {
            job.Publish(now, EndOf(raw, now));
            if (raw.ClosedAt <= now)
                job.Close(now, ClosedReason.GoneFromSource);
        }

        public void KeepAlive(RawJob raw, DateTimeOffset now)
        {
            if (job.State(now) is JobState.Removed)
                return;

            if (EndOf(raw, now) is { } end && end <= now)
                job.Close(now, ClosedReason.GoneFromSource);
            else
                job.Confirm(now, EndOf(raw, now));
        }
    }

    static DateTimeOffset? EndOf(RawJob raw, DateTimeOffset now)
    {
        var end = raw.ClosedAt ?? raw.ClosesAt;

        return end > now + Job.LongestRun ? now + Job.LongestRun : end;
    }
}
