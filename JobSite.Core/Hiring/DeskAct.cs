using JobSite.Core.Jobs;

namespace JobSite.Core.Hiring;

/// <summary>What the desk does with a job. Resuming and renewing say that it is still open; renewing also gives it a new run.</summary>
public enum DeskVerb { Pause, Resume, Renew, Close }

/// <param name="Reason">Why, where it is closed.</param>
public sealed record DeskAct(DeskVerb Verb, ClosedReason Reason = ClosedReason.Filled)
{
    public bool Fits(DeskState state) => Verb switch
    {
        DeskVerb.Pause => state is DeskState.Open or DeskState.Unconfirmed,
        DeskVerb.Resume => state is DeskState.Paused,
        DeskVerb.Renew => state is DeskState.Open or DeskState.Unconfirmed or DeskState.Paused or DeskState.Closed,
        _ => state is DeskState.Open or DeskState.Unconfirmed or DeskState.Paused,
    };

    /// <summary>False, and nothing is done, where it does not fit how the job stands now.</summary>
    public bool Do(Job job, DateTimeOffset now)
    {
        if (!Fits(job.Dates.AtDesk(now)))
            return false;

        switch (Verb)
        {
            case DeskVerb.Pause:
                job.Pause(now);
                break;
            case DeskVerb.Resume:
                job.Confirm(now, job.ClosesAt);
                break;
            case DeskVerb.Renew:
                job.Confirm(now, job.ClosesAt > now + Job.Run ? job.ClosesAt : null);
                break;
            default:
                job.Close(now, Reason);
                break;
        }

        return true;
    }
}

/// <param name="Done">Keys of the jobs that it was done to; the others stood otherwise than thought.</param>
public sealed record DeskOutcome(IReadOnlyList<string> Done, int Passed);
