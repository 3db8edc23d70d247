using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Mail;

public sealed class PostmanTests(SmtpServer server) : IClassFixture<SmtpServer>, IDisposable
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);

    [Fact]
    public async Task Brings_a_letter_as_text_and_html()
    {
        await WriteAsync("plain@example.com");

        await DeliverAsync();

        var letter = await TheLetterAsync();
        var taken = Assert.Single(await server.LettersToAsync("plain@example.com")).Read();
        Assert.Equal(("Hello Ada", "Words\n", "<p>Words</p>\n"), (taken.Subject, taken.TextBody?.ReplaceLineEndings("\n"), taken.HtmlBody?.ReplaceLineEndings("\n")));
        Assert.Equal($"{letter.Key}@jobs.example", taken.MessageId);
        Assert.Equal("\"Job Site\" <site@jobs.example>", taken.From.ToString());
        Assert.Equal("auto-generated", taken.Headers["Auto-Submitted"]);
        Assert.Equal(clock.GetUtcNow(), letter.SentAt);
    }

    [Fact]
    public async Task Says_who_it_is_where_the_server_asks()
    {
        await WriteAsync("known@example.com");

        await DeliverAsync(new() { User = "jobsite", Password = "s3cret" });

        Assert.Equal("jobsite", Assert.Single(await server.LettersToAsync("known@example.com")).User);
    }

    [Theory]
    [InlineData("busy@example.com", "450")]
    [InlineData("refused@example.com", "550")]
    [InlineData("broken@example.com", "554")]
    public async Task Comes_again_after_growing_pauses_and_gives_up_at_last(string to, string why)
    {
        await WriteAsync(to);

        foreach (var pause in OutboxLetter.Pauses)
        {
            Assert.Equal(1, await DeliverAsync());
            Assert.Equal(0, await DeliverAsync());
            clock.Advance(pause - TimeSpan.FromSeconds(1));
            Assert.Equal(0, await DeliverAsync());
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, await DeliverAsync());
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await DeliverAsync());
        var letter = await TheLetterAsync();
        Assert.NotNull(letter.GivenUpAt);
        Assert.Contains(why, letter.LastFailure);
    }

    [Fact]
    public async Task Brings_a_letter_that_was_refused_once_at_the_second_try()
    {
        await WriteAsync("busy.once.a@example.com");

        await DeliverAsync();
        Assert.Null((await TheLetterAsync()).SentAt);
        clock.Advance(OutboxLetter.Pauses[0]);
        await DeliverAsync();

        Assert.Single(await server.LettersToAsync("busy.once.a@example.com"));
        Assert.NotNull((await TheLetterAsync()).SentAt);
    }

    [Fact]
    public async Task Comes_again_under_the_same_id_where_the_server_hung_up_after_the_letter()
    {
        await WriteAsync("drop.once.a@example.com");

        await DeliverAsync();
        clock.Advance(OutboxLetter.Pauses[0]);
        await DeliverAsync();

        var taken = await server.LettersToAsync("drop.once.a@example.com", 2);
        Assert.Equal(taken[0].Read().MessageId, taken[1].Read().MessageId);
        Assert.NotNull((await TheLetterAsync()).SentAt);
    }

    [Fact]
    public async Task Loses_nothing_when_it_dies_between_sending_and_marking()
    {
        await WriteAsync("killed@example.com");
        using var death = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Postman(new DiesAfterSending(Smtp(new()), death)).DeliverAsync(death.Token));
        await server.LettersToAsync("killed@example.com");
        Assert.Equal(0, (await TheLetterAsync()).Tries);
        await DeliverAsync();

        var taken = await server.LettersToAsync("killed@example.com", 2);
        Assert.Equal(taken[0].Read().MessageId, taken[1].Read().MessageId);
        Assert.NotNull((await TheLetterAsync()).SentAt);
    }

    [Fact]
    public async Task Goes_on_after_a_letter_that_nobody_takes()
    {
        await WriteAsync("refused@example.com");
        await WriteAsync("next@example.com");

        Assert.Equal(2, await DeliverAsync());

        Assert.Single(await server.LettersToAsync("next@example.com"));
    }

    [Fact]
    public async Task Says_that_the_server_cannot_be_reached()
    {
        await WriteAsync("far@example.com");

        await DeliverAsync(new() { Port = 1 });

        Assert.Contains("cannot be reached", (await TheLetterAsync()).LastFailure);
    }

    [Fact]
    public async Task Sends_nothing_unprotected_where_tls_is_asked_for()
    {
        await WriteAsync("secret@example.com");

        await DeliverAsync(new() { Tls = MailKit.Security.SecureSocketOptions.StartTls });

        Assert.NotNull((await TheLetterAsync()).LastFailure);
    }

    [Fact]
    public async Task Clears_out_what_was_sent_long_ago()
    {
        await WriteAsync("old@example.com");
        await DeliverAsync();

        clock.Advance(Web.Mail.Postman.Kept + TimeSpan.FromMinutes(1));
        await Postman(Smtp(new())).ClearOutAsync(TestContext.Current.CancellationToken);

        await using var db = test.CreateDbContext();
        Assert.Equal(0, await db.Outbox.CountAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => test.Dispose();

    Task WriteAsync(string to) => test.SaveAsync(new OutboxLetter(new Letter(to, "Hello Ada", "Words\n", "<p>Words</p>\n"), clock.GetUtcNow()));

    async Task<int> DeliverAsync(Server? like = null)
    {
        server.Require();

        return await Postman(Smtp(like ?? new())).DeliverAsync(TestContext.Current.CancellationToken);
    }

    Postman Postman(IMailer mailer) => new(test, mailer, Settings(new()), clock, NullLogger<Postman>.Instance);

    SmtpMailer Smtp(Server like)
    {
        server.Require();

        return new(Settings(like), "Job Site", clock);
    }

    MailSettings Settings(Server like) => new()
    {
        Host = "127.0.0.1",
        Port = like.Port ?? server.Port,
        Tls = like.Tls,
        User = like.User,
        Password = like.Password,
        From = "site@jobs.example",
    };

    async Task<OutboxLetter> TheLetterAsync()
    {
        await using var db = test.CreateDbContext();

        return await db.Outbox.SingleAsync(TestContext.Current.CancellationToken);
    }

    sealed record Server
    {
        public int? Port { get; init; }
        public MailKit.Security.SecureSocketOptions Tls { get; init; } = MailKit.Security.SecureSocketOptions.None;
        public string User { get; init; } = "";
        public string Password { get; init; } = "";
    }

    /// <summary>The process ends when the server has the letter, and before that is written down.</summary>
    sealed class DiesAfterSending(IMailer mailer, CancellationTokenSource death) : IMailer
    {
        public async Task SendAsync(Letter letter, string messageId, CancellationToken cancel)
        {
            await mailer.SendAsync(letter, messageId, CancellationToken.None);
            await death.CancelAsync();
            cancel.ThrowIfCancellationRequested();
        }
    }
}
