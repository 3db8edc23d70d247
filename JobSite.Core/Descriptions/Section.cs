namespace JobSite.Core.Descriptions;

/// <summary>One part of a description, under its heading if it has one. <see cref="Html"/> is always clean.</summary>
public sealed record Section(SectionKind Kind, string? Heading, string Html);
