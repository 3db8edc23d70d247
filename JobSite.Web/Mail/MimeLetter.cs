using JobSite.Core.Mail;
using MimeKit;

namespace JobSite.Web.Mail;

/// <summary>A letter as mail servers read it. Headers are made by MimeKit alone, never put together as text.</summary>
static class MimeLetter
{
    public static MimeMessage Of(Letter letter, string messageId, string fromName, string from, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            MessageId = messageId,
            Date = now,
            Subject = letter.Subject,
            Body = new MultipartAlternative
            {
                new TextPart("plain") { Text = letter.Text },
                new TextPart("html") { Text = letter.Html },
            },
        };
        message.From.Add(new MailboxAddress(fromName, from));
        message.To.Add(new MailboxAddress("", letter.To));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (Uri.TryCreate(letter.StopUrl, UriKind.Absolute, out var stop) && (stop.Scheme is "http" or "https"))
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop.AbsoluteUri}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        return message;
    }
}
