using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace JobSite.Tests.Mail;

public sealed class LetterTests
{
    const string Line = "\r\nBcc: everybody@example.org\r\n\r\nBought";

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData("Ada.O'Neil+jobs@mail.example.co.uk")]
    [InlineData("jobsite@localhost")]
    public void Goes_to_an_ordinary_address(string address) => Assert.True(MailAddress.IsPlain(address));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ada")]
    [InlineData("@example.com")]
    [InlineData("ada@")]
    [InlineData("ada@b@example.com")]
    [InlineData("ada@example.com, bob@example.com")]
    [InlineData("Ada <ada@example.com>")]
    [InlineData("ada@example.com\r\nBcc: bob@example.com")]
    [InlineData("ada\n@example.com")]
    [InlineData("ada@exa mple.com")]
    [InlineData("\"ada\"@example.com")]
    [InlineData("ada@[127.0.0.1]")]
    [InlineData("adа@example.com")] // a Cyrillic а
    public void Goes_nowhere_else(string? address)
    {
        Assert.False(MailAddress.IsPlain(address));
        Assert.Throws<ArgumentException>(() => new Letter(address!, "", "", ""));
    }

    [Fact]
    public void Has_one_line_for_a_subject() =>
        Assert.Equal("Hello Bcc: everybody@example.org Bought it", new Letter("ada@example.com", $"Hello{Line}\u2028 it", "", "").Subject);

    [Fact]
    public async Task Has_no_more_headers_whatever_stands_in_its_fields()
    {
        var folder = Directory.CreateTempSubdirectory("jobsite-test-");
        var letter = new Letter("ada@example.com", $"Hello{Line}", $"Words{Line}", $"<p>Words{Line}</p>") { StopUrl = $"https://jobs.example/stop?{Line}" };

        await new FolderMailer(new() { Folder = folder.FullName }, $"Job{Line}Site", new FakeTimeProvider(Given.Now))
            .SendAsync(letter, "key@localhost", TestContext.Current.CancellationToken);

        var read = await MimeMessage.LoadAsync(Path.Combine(folder.FullName, "key.eml"), TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        Assert.Equal(
            ["Message-Id", "Date", "Subject", "From", "To", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version"],
            read.Headers.Select(h => h.Field).Where(f => f != "Content-Type").OrderBy(f => Array.IndexOf(Order, f)));
        Assert.Equal("ada@example.com", Assert.Single(read.GetRecipients()).Address);
    }

    [Fact]
    public async Task Lies_in_the_folder_once_however_often_it_is_sent()
    {
        var folder = Directory.CreateTempSubdirectory("jobsite-test-");
        var mailer = new FolderMailer(new() { Folder = folder.FullName }, "Job Site", new FakeTimeProvider(Given.Now));

        for (var i = 0; i < 2; i++)
            await mailer.SendAsync(new("ada@example.com", "Hello", "Words", "<p>Words</p>"), "key@localhost", TestContext.Current.CancellationToken);

        Assert.Equal(["key.eml"], folder.GetFiles().Select(f => f.Name));
        folder.Delete(recursive: true);
    }

    static readonly string[] Order =
        ["Message-Id", "Date", "Subject", "From", "To", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version"];
}
