namespace JobSite.Core.Import;

/// <summary>A file or a record that is not taken in. The message says why, in a sentence that follows a colon.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException() { }
    public RefusedException(string reason) : base(reason) { }
    public RefusedException(string reason, Exception cause) : base(reason, cause) { }
}
