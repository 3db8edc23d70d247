namespace JobSite.Core.Places;

/// <summary>What a visitor told us of where they are. Any of it may be unknown.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="TimeZone">IANA name ("Europe/Berlin").</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record Visitor(string? Country = null, string? TimeZone = null, string? Currency = null);
