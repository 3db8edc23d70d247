using JobSite.Core.Mail;
using MailKit.Net.Smtp;

namespace JobSite.Web.Mail;

/// <summary>Hands letters to the mail server of the settings.</summary>
public sealed class SmtpMailer(MailSettings settings, string siteName, TimeProvider clock) : IMailer
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Letter letter, string messageId, CancellationToken cancel)
    {
        using var message = MimeLetter.Of(letter, messageId, siteName, settings.From, clock.GetUtcNow());
        using var server = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };

        await server.ConnectAsync(settings.Host, settings.Port, settings.Tls, cancel);
        if (settings.User is { Length: > 0 } user)
            await server.AuthenticateAsync(user, settings.Password, cancel);
        await server.SendAsync(message, cancel);
        try
        {
            await server.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception e) when (e is IOException or SmtpProtocolException or OperationCanceledException)
        {
            // The letter was taken; how the server hangs up is no reason to send it again.
        }
    }
}
