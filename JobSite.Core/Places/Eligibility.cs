namespace JobSite.Core.Places;

public enum EligibilityMode { Unclear, Worldwide, Countries }

/// <summary>
/// Where one may apply from. Entries are ISO 3166-1 alpha-2 codes ("US"), ISO 3166-2 codes ("US-CO") or the names of
/// groups of countries ("EU27", "LATAM").
/// </summary>
public sealed record Eligibility
{
    public static readonly Eligibility Unclear = new();

    public EligibilityMode Mode { get; init; }
    public IReadOnlyList<string> Include { get; init; } = [];
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Countries that one must be ready to move to.</summary>
    public IReadOnlyList<string> RelocateTo { get; init; } = [];

    /// <summary>The sentence it was read from.</summary>
    public string? SourceText { get; init; }
}
