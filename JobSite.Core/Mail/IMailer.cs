namespace JobSite.Core.Mail;

/// <summary>Takes letters out of the house: to a mail server, or to a folder where none is set.</summary>
public interface IMailer
{
    /// <summary>Throws when the letter was not taken; it may then be tried again under the same <paramref name="messageId"/>.</summary>
    Task SendAsync(Letter letter, string messageId, CancellationToken cancel);
}
