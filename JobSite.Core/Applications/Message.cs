namespace JobSite.Core.Applications;

/// <summary>What one of the two wrote in a conversation. Plain text, without attachments.</summary>
public sealed class Message
{
    public const int Longest = 4_000;

    Message() { } // for EF

    public Message(Invitation invitation, bool isFromCandidate, string authorId, string text, DateTimeOffset now)
    {
        (Invitation, IsFromCandidate, AuthorId, Text, SentAt) = (invitation, isFromCandidate, authorId, text, now);
    }

    public long Id { get; private set; }
    public Invitation Invitation { get; private set; } = null!;
    public int InvitationId { get; private set; }
    public bool IsFromCandidate { get; private set; }
    public string AuthorId { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateTimeOffset SentAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When it went out by mail as well, since the other one was not there.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    public void Read(DateTimeOffset now) => ReadAt ??= now;

    public void Mailed(DateTimeOffset now) => MailedAt ??= now;
}
