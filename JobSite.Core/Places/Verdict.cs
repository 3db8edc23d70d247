namespace JobSite.Core.Places;

public enum MayApply { Unclear, Yes, No }

/// <summary>Whether a visitor may apply from where they are, why, and the sentence that says so.</summary>
public sealed record Verdict(MayApply Answer, string Reason, string? SourceText = null);
