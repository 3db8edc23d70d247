namespace JobSite.Core.Values;

/// <summary>Something that was read from a text, and the words it was read from.</summary>
public sealed record Found<T>(T Value, string Source);
