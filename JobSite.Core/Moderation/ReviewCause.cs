namespace JobSite.Core.Moderation;

public enum ReviewCause { FirstJob, Reports, Change }
