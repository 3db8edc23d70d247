namespace JobSite.Core.Moderation;

/// <summary>As much of a job in the queue as its list shows.</summary>
public sealed record QueueItem(
    int Review, string JobKey, string Title, string Company, ReviewCause Cause, DateTimeOffset AskedAt, int Points, int Reports, bool IsHidden);
