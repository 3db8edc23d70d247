namespace JobSite.Core.Import;

/// <summary>One record of a file: the job in it, or why it was refused.</summary>
public sealed record ReadRecord(int Index, RawJob? Job, string? Refusal);
