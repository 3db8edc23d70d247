using JobSite.Core.Mail;

namespace JobSite.Web.Mail;

/// <summary>Lays letters into a folder, where no mail server is set: each whole or not at all.</summary>
public sealed class FolderMailer(MailSettings settings, string siteName, TimeProvider clock) : IMailer
{
    public async Task SendAsync(Letter letter, string messageId, CancellationToken cancel)
    {
        using var message = MimeLetter.Of(letter, messageId, siteName, settings.From, clock.GetUtcNow());
        var path = Path.Combine(Directory.CreateDirectory(settings.Folder).FullName, $"{messageId.Split('@')[0]}.eml");
        var unfinished = $"{path}.tmp";

        await message.WriteToAsync(unfinished, cancel);
        File.Move(unfinished, path, overwrite: true);
    }
}
