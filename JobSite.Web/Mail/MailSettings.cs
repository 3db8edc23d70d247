using MailKit.Security;

namespace JobSite.Web.Mail;

/// <summary>The settings under "Mail": a server to hand letters to, or a folder where there is none.</summary>
public sealed class MailSettings
{
    public string Host { get; init; } = "";
    public int Port { get; init; } = 587;

    /// <summary>StartTls, SslOnConnect, Auto, or None where the server is on this machine.</summary>
    public SecureSocketOptions Tls { get; init; } = SecureSocketOptions.StartTls;
    public string User { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary>The address that letters come from.</summary>
    public string From { get; init; } = "jobsite@localhost";
    public string Folder { get; init; } = "data/mail";
}
