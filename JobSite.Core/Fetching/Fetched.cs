namespace JobSite.Core.Fetching;

/// <summary>What lay at an address.</summary>
/// <param name="Address">Where it lay in the end, after redirects.</param>
/// <param name="Type">Its media type in lower case ("text/html").</param>
public sealed record Fetched(Uri Address, string Type, byte[] Content);
