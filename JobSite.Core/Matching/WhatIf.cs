namespace JobSite.Core.Matching;

/// <summary>How many would fit if one thing about the job were different: "without Kubernetes as a must: 9 → 31" (D03).</summary>
/// <param name="Aspect">What would be different: a must-have skill, the pay, the place or the hours.</param>
/// <param name="About">The slug of the skill; null for other aspects.</param>
/// <param name="Change">In words: "Without Kubernetes as a must-have".</param>
public sealed record WhatIf(MatchAspect Aspect, string? About, string Change, int Before, int After);
