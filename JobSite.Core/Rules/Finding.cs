namespace JobSite.Core.Rules;

/// <summary>What the posting check says of one thing.</summary>
/// <param name="Key">Names the rule, stable across versions ("title.caps").</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Text">What was found, in a sentence.</param>
/// <param name="Why">Why it matters, or who demands it.</param>
/// <param name="Field">The property of the form that it is about.</param>
public sealed record Finding(string Key, Weight Weight, string Text, string? Why = null, string? Field = null)
{
    /// <summary>What puts it right with one click, where there is such a thing.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Where the law says so: its text.</summary>
    public string? Cite { get; init; }
}
