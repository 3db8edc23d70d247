using JobSite.Core.Jobs;

namespace JobSite.Core.Moderation;

/// <summary>Somebody says that something is wrong with a job.</summary>
public sealed class JobReport
{
    public const int LongestText = 2000;

    JobReport() { } // for EF

    public JobReport(Job job, ReportReason reason, DateTimeOffset now)
    {
        (Job, Reason, ReportedAt) = (job, reason, now);
    }

    public int Id { get; private set; }
    public Job Job { get; private set; } = null!;
    public int JobId { get; private set; }
    public ReportReason Reason { get; private set; }
    public DateTimeOffset ReportedAt { get; private set; }
    public string? Text { get; init; }

    /// <summary>Where to tell what became of it; forgotten once that was told.</summary>
    public string? Mail { get; private set; }

    /// <summary>Tells two reporters apart without saying who they are; forgotten when it is decided.</summary>
    public string? Print { get; private set; }

    /// <summary>Null until a moderator has looked at it.</summary>
    public Review? Review { get; private set; }
    public int? ReviewId { get; private set; }

    public JobReport From(string print, string? mail)
    {
        (Print, Mail) = (print, mail);

        return this;
    }

    public void Answer(Review review) => (Review, Print, Mail) = (review, null, null);
}
