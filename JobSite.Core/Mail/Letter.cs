namespace JobSite.Core.Mail;

/// <summary>One mail to one person, as text and as HTML.</summary>
/// <param name="To">Mail address alone, without a name.</param>
/// <param name="Subject">One line of plain text.</param>
public sealed record Letter(string To, string Subject, string Text, string Html)
{
    /// <summary>Where a mail program may post to stop letters of this kind (RFC 8058); null where there is nothing to stop.</summary>
    public string? StopUrl { get; init; }
}
