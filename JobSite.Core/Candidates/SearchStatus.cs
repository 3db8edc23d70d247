namespace JobSite.Core.Candidates;

/// <summary>How much somebody looks for work. It falls a step when nothing is heard from them for long.</summary>
public enum SearchStatus { Closed, Open, Active }
