namespace JobSite.Core.Moderation;

/// <summary>What a letter about a decision tells.</summary>
/// <param name="ToReporter">It goes to somebody who reported the job, not to who posted it.</param>
/// <param name="JobPath">The job's page, from the root of the site.</param>
public sealed record VerdictLetter(
    string To, bool ToReporter, ReviewCause Cause, Verdict Verdict, string? Reason, string Title, string Company, string JobPath, DateTimeOffset? PublishAt);
