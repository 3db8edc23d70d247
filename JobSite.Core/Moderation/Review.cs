using JobSite.Core.Jobs;

namespace JobSite.Core.Moderation;

/// <summary>A job that a moderator is to look at, once: before it is published for the first time, or because it was reported.</summary>
public sealed class Review
{
    public const int LongestReason = 1000;

    Review() { } // for EF

    public Review(Job job, ReviewCause cause, DateTimeOffset now)
    {
        (Job, Cause, AskedAt) = (job, cause, now);
    }

    public int Id { get; private set; }
    public Job Job { get; private set; } = null!;
    public int JobId { get; private set; }
    public ReviewCause Cause { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The account that posts the job; null where the job came by itself.</summary>
    public string? PosterId { get; init; }

    /// <summary>From when until when it is to run, as its employer said.</summary>
    public DateTimeOffset? PublishAt { get; init; }
    public DateTimeOffset? ClosesAt { get; init; }

    public IReadOnlyList<Risk> Risks { get; private set; } = [];

    /// <summary>The sum of the risks' points, and of the reports': the queue begins with the most.</summary>
    public int Points { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }
    public string? DecidedBy { get; private set; }
    public Verdict? Verdict { get; private set; }
    public string? Reason { get; private set; }

    public bool IsOpen => DecidedAt is null;

    public void Weigh(IReadOnlyList<Risk> risks) => (Risks, Points) = (risks, Points - Risks.Sum(r => r.Points) + risks.Sum(r => r.Points));

    public void Add(int points) => Points += points;

    /// <summary>Nobody needs to look any more: the company has proved who it is.</summary>
    public void NeedNot(DateTimeOffset now) => (Verdict, DecidedAt) = (Moderation.Verdict.Approved, now);

    /// <summary>Publishes its job, if it never was, from when until when its employer said.</summary>
    public void LetOut(DateTimeOffset now)
    {
        if (Job.PublishedAt is not null)
            return;

        var from = PublishAt > now ? PublishAt.Value : now;
        Job.Publish(from, ClosesAt > from ? ClosesAt : null);
    }

    public void Decide(Verdict verdict, string? reason, string moderatorId, DateTimeOffset now)
    {
        if (!IsOpen)
            throw new InvalidOperationException($"Review {Id} is decided already.");

        (Verdict, Reason, DecidedBy, DecidedAt) = (verdict, reason, moderatorId, now);
    }
}
