namespace JobSite.Core.Moderation;

/// <summary>What a moderator decided: it may be seen, it stays a draft, it is taken down, or it was only closed.</summary>
public enum Verdict { Approved, Refused, Removed, Closed }
