using JobSite.Core.Jobs;

namespace JobSite.Core.Moderation;

/// <summary>A job with all that a moderator must know to decide on it.</summary>
/// <param name="Others">Other jobs of its company, and of the account that posts it, the newest first.</param>
public sealed record ReviewedJob(
    Review Review, Job Job, string? PosterMail, DateTimeOffset? PosterSince, IReadOnlyList<JobReport> Reports, IReadOnlyList<OtherJob> Others);

public sealed record OtherJob(string Title, string Company, JobState State, Verdict? Verdict, string Address);
