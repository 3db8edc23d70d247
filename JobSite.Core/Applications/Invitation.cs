using JobSite.Core.Candidates;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Text;

namespace JobSite.Core.Applications;

/// <summary>A company asks a candidate to look at one of its jobs. Accepted, it is a conversation, and the company sees who they are.</summary>
/// <remarks>What it says of job, pay and way of working is the job's own; nobody can send without them.</remarks>
public sealed class Invitation
{
    public const int LongestWords = 1_000;
    const int KeyLength = 9;

    Invitation() { } // for EF

    public Invitation(Candidate candidate, Job job, string senderId, string senderName, string words, DateTimeOffset now)
    {
        (Key, Candidate, Job, Company) = (ShortKey.New(KeyLength), candidate, job, job.Company);
        (SenderId, SenderName, Words, SentAt) = (senderId, senderName, words, now);
    }

    public int Id { get; private set; }
    public string Key { get; private set; } = "";
    public Candidate Candidate { get; private set; } = null!;
    public int CandidateId { get; private set; }
    public Job Job { get; private set; } = null!;
    public int JobId { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }

    /// <summary>The member who wrote it, and the name that they gave.</summary>
    public string SenderId { get; private set; } = "";
    public string SenderName { get; private set; } = "";

    /// <summary>What they wrote themselves, plain text.</summary>
    public string Words { get; private set; } = "";
    public DateTimeOffset SentAt { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }
    public DateTimeOffset? DeclinedAt { get; private set; }
    public DeclineReason? DeclineReason { get; private set; }
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>When one of them ended the conversation; nothing can be written after that.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsPending => AcceptedAt is null && DeclinedAt is null && EndedAt is null;

    public bool IsConversation => AcceptedAt is not null && EndedAt is null;

    public void Open(DateTimeOffset now) => OpenedAt ??= now;

    public void Accept(DateTimeOffset now)
    {
        if (!IsPending)
            throw new InvalidOperationException($"Invitation {Key} was answered already.");

        AcceptedAt = now;
    }

    public void Decline(DateTimeOffset now, DeclineReason reason)
    {
        if (!IsPending)
            throw new InvalidOperationException($"Invitation {Key} was answered already.");

        (DeclinedAt, DeclineReason) = (now, reason);
    }

    public void Report(DateTimeOffset now) => ReportedAt ??= now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
