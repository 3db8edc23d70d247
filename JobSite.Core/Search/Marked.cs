namespace JobSite.Core.Search;

/// <summary>A piece of a text, and whether the visitor's words are in it. Plain text: it is encoded where it is shown.</summary>
public sealed record Marked(string Text, bool IsMatch);
