using JobSite.Core.Jobs;

namespace JobSite.Core.Hiring;

/// <summary>A line of the desk: a job, or a draft of one.</summary>
/// <param name="Id">The job's number; 0 for a draft.</param>
/// <param name="Key">The job's, or the draft's.</param>
/// <param name="Where">How and where the work is ("Remote · United States").</param>
/// <param name="Since">When it was published, or a draft last saved.</param>
/// <param name="Views">In the last 30 days, like <paramref name="ApplyClicks"/>.</param>
public sealed record DeskJob(
    int Id, string Key, string Title, string Where, DeskState State, DateTimeOffset? ClosesAt, ClosedReason? ClosedReason,
    DateTimeOffset Since, int Views, int ApplyClicks)
{
    public bool IsDraft => Id == 0;

    public bool IsOpen => State is DeskState.Open or DeskState.Unconfirmed;
}
