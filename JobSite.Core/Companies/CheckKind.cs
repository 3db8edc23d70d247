namespace JobSite.Core.Companies;

/// <summary>How a company proved that a domain is its own.</summary>
public enum CheckKind { Mail, File, Dns }
