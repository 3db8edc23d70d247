namespace JobSite.Core.Jobs;

/// <summary>The dates that say where a job stands in its life.</summary>
public readonly record struct JobDates(
    DateTimeOffset? PublishedAt, DateTimeOffset? ConfirmedAt, DateTimeOffset? ClosesAt, DateTimeOffset? PausedAt, DateTimeOffset? RemovedAt)
{
    public JobState State(DateTimeOffset now) => this switch
    {
        _ when RemovedAt <= now => JobState.Removed,
        _ when PublishedAt is null || PublishedAt > now => JobState.Draft,
        _ when ClosesAt + Job.ArchivedAfter <= now => JobState.Archived,
        _ when ClosesAt <= now => JobState.Closed,
        _ when PausedAt <= now || ConfirmedAt + Job.PausedAfter <= now => JobState.Paused,
        _ when ConfirmedAt + Job.ConfirmedFor <= now => JobState.Unconfirmed,
        _ => JobState.Open,
    };
}
