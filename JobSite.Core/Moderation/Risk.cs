namespace JobSite.Core.Moderation;

/// <summary>Something that speaks for care with a job, in a sentence that names what was seen.</summary>
/// <param name="Points">How much it weighs against the others.</param>
public sealed record Risk(RiskKind Kind, int Points, string Says);
