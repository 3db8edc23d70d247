namespace JobSite.Core.Jobs;

/// <summary>A skill that a job asks for, by the slug of the skill, or the tag as typed where we know no such skill.</summary>
public sealed record JobSkill(string Slug, bool Must);
