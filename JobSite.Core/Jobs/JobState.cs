namespace JobSite.Core.Jobs;

/// <summary>Where a job stands in its life. Always computed from its dates, never stored.</summary>
public enum JobState { Draft, Open, Unconfirmed, Paused, Closed, Archived, Removed }
