namespace JobSite.Core.Matching;

/// <summary>Somebody who fits a job, how well, and why.</summary>
/// <param name="Score">0 to 100.</param>
public sealed record Match(int CandidateId, int Score, IReadOnlyList<MatchReason> Reasons);
