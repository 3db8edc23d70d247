namespace JobSite.Core.Jobs.Counting;

/// <summary>Where somebody was before they opened a job: all that is kept of it.</summary>
public enum Origin { Direct, Here, Search, Site }
