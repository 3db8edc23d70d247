namespace JobSite.Core.Search;

/// <summary>How far the index has come: so many of so many changed jobs.</summary>
public sealed record IndexProgress(int Done, int Total);
