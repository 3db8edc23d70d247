using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Mail;

/// <summary>STARTTLS with a real mail server. What is trusted is what the machine trusts: here it is told to trust one certificate.</summary>
public sealed class ProtectedMailTests : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-tls-").FullName;
    readonly SmtpServer server;

    public ProtectedMailTests() => server = new() { Certificate = Make(folder, "localhost") };

    [Fact]
    public async Task Goes_protected_with_user_and_password_to_a_server_that_is_trusted()
    {
        using var site = Site("localhost", server.Certificate[0]);

        var sent = await SendAsync(site);

        var taken = Assert.Single(await server.LettersToAsync("reader@example.com"));
        Assert.NotNull(sent.SentAt);
        Assert.Equal((true, "jobsite"), (taken.IsProtected, taken.User));
    }

    [Theory]
    [InlineData("localhost", false)] // a certificate that nobody vouches for
    [InlineData("127.0.0.1", true)] // the certificate of another server
    public async Task Goes_nowhere_else(string host, bool isTrusted)
    {
        using var site = Site(host, isTrusted ? server.Certificate[0] : Make(folder, "other")[0]);

        var kept = await SendAsync(site);

        Assert.Null(kept.SentAt);
        Assert.Contains("certificate", kept.LastFailure);
        Assert.Empty(server.All());
    }

    SiteProcess Site(string host, string trusted)
    {
        server.Require();

        return new(("Mail__Host", host), ("Mail__Port", server.Port.ToString(null as IFormatProvider)), ("Mail__User", "jobsite"), ("Mail__Password", "s3cret"),
            ("Mail__From", "site@jobs.example"), ("SSL_CERT_FILE", trusted));
    }

    static async Task<OutboxLetter> SendAsync(SiteProcess site)
    {
        await site.StartAsync();
        await using var db = site.Open();
        db.Add(new OutboxLetter(new Letter("reader@example.com", "Hello", "Words", "<p>Words</p>"), TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        while (true)
        {
            var letter = await db.Outbox.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
            if (letter.SentAt is not null || letter.Tries > 0)
                return letter;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    static string[] Make(string folder, string name)
    {
        using var key = RSA.Create(2048);
        var asked = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        asked.CertificateExtensions.Add(names.Build());
        asked.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        using var certificate = asked.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(7));
        string[] files = [$"{folder}/{name}.pem", $"{folder}/{name}.key"];
        File.WriteAllText(files[0], certificate.ExportCertificatePem());
        File.WriteAllText(files[1], key.ExportPkcs8PrivateKeyPem());

        return files;
    }

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
