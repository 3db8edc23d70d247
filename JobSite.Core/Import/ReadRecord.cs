namespace JobSite.Core.Import;

/// <summary>One record of a file: the job in it, or why it was refused.</summary>
/// <param name="Index">Its place in the file, from 1.</param>
public sealed record ReadRecord(int Index, RawJob? Job, string? Refusal);
