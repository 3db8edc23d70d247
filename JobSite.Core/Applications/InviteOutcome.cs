namespace JobSite.Core.Applications;

public enum InviteOutcome
{
    Sent,

    /// <summary>No such candidate or job for them: hidden, blocked and unknown are all alike.</summary>
    NotFound,
    NotVerified,

    /// <summary>A first message says what the job pays and how it is done; this job does not (C09).</summary>
    JobSaysTooLittle,
    NoSender,
    TooLong,
    AlreadyInvited,
    QuotaSpent,
}
