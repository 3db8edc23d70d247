using JobSite.Core.Jobs;

namespace JobSite.Core.Moderation;

/// <summary>What a moderator says about a job.</summary>
/// <param name="Review">Which review they looked at.</param>
/// <param name="Seen">The number of the job's last change when they did.</param>
/// <param name="Because">For the public, where it is taken down.</param>
/// <param name="Reason">For the poster.</param>
public sealed record Decision(int Review, long Seen, Verdict Verdict, RemovedReason Because, string? Reason);

public enum DecisionOutcome { Done, NotAllowed, NotThere, DecidedAlready, ChangedSince, DoesNotFit }
