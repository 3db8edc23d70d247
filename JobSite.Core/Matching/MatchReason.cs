namespace JobSite.Core.Matching;

public enum MatchAspect { Must, Nice, Level, Place, Hours, Pay, Workplace, Activity, Status, Employment, Title }

/// <summary>How far a demand is met: <see cref="Implied"/> by another skill that includes it.</summary>
public enum MatchAnswer { Met, Implied, Missing, Unknown }

/// <summary>One line of why somebody fits, or why a job fits them: "REST API ✓ must", "pay within range ✓" (C20).</summary>
/// <param name="About">The skill's slug, the country or the level; null where the aspect says all.</param>
/// <param name="Text">A sentence that gives away no more than either side may know: never a pay floor.</param>
public sealed record MatchReason(MatchAspect Aspect, MatchAnswer Answer, string? About, string Text);
