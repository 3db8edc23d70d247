namespace JobSite.Core.Skills;

/// <summary>One way to write a skill.</summary>
sealed record Spelling(Skill Skill, string Written, Certainty Certainty);
