namespace JobSite.Core.Fetching;

/// <summary>An address that was not fetched. The message is a sentence for whoever typed it; it tells nothing of our network.</summary>
public sealed class FetchException : Exception
{
    public FetchException() { }
    public FetchException(string message) : base(message) { }
    public FetchException(string message, Exception cause) : base(message, cause) { }
}
