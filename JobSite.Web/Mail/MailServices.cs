using JobSite.Core.Mail;

namespace JobSite.Web.Mail;

static class MailServices
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Mail").Get<MailSettings>() ?? new();
        var siteName = builder.Configuration["Site:Name"] ?? "JobSite";

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<IMailer>(services => settings.Host.Length > 0
            ? new SmtpMailer(settings, siteName, services.GetRequiredService<TimeProvider>())
            : new FolderMailer(settings, siteName, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<Postman>();
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<LetterPress>();
        builder.Services.AddHostedService<OutboxWorker>();
    }
}
