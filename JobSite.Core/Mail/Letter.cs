namespace JobSite.Core.Mail;

/// <summary>One mail to one person, as text and as HTML.</summary>
/// <param name="To">Mail address alone, without a name.</param>
/// <param name="Subject">One line of plain text.</param>
public sealed record Letter(string To, string Subject, string Text, string Html)
{
    public string To { get; init; } = MailAddress.IsPlain(To) ? To : throw new ArgumentException("This is no mail address.", nameof(To));

    /// <summary>Names and titles stand in subjects: what would end the line becomes a space.</summary>
    public string Subject { get; init; } = OneLine(Subject);

    /// <summary>Where a mail program may post to stop letters of this kind (RFC 8058); null where there is nothing to stop.</summary>
    public string? StopUrl { get; init; }

    static string OneLine(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
