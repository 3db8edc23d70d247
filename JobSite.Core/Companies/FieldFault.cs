namespace JobSite.Core.Companies;

/// <summary>What is wrong with what was typed, and in which field.</summary>
public sealed record FieldFault(string Field, string Says);
