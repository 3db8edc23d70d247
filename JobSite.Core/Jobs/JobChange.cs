namespace JobSite.Core.Jobs;

/// <summary>One line of a job's public history ("Pay: 160–190k → 150–180k").</summary>
public sealed record JobChange(DateTimeOffset At, string What, string? From, string? To);
