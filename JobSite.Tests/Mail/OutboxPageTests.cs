using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Mail;
using JobSite.Tests.Accounts;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Mail;

public sealed class OutboxPageTests(TestSite site) : IClassFixture<TestSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_letters_that_were_given_up_and_sends_them_again()
    {
        var letter = new OutboxLetter(new Letter("lost@example.com", "Lost <b>letter</b>", "Words of it", "<p>Words of it</p><script>alert(1)</script>"), site.Clock.GetUtcNow());
        for (var i = 0; i <= OutboxLetter.Pauses.Count; i++)
            letter.Failed("The mail server said 550: nobody <script>", site.Clock.GetUtcNow());
        await site.SaveAsync(letter);
        var admin = await site.SignedInAsync("operator@example.com", Roles.Admin);

        var list = await admin.ReadAsync("/admin/mail?state=given-up");
        Assert.Contains("Lost <b>letter</b>", list.Words);
        Assert.Contains("nobody <script>", list.Words);
        Assert.Contains("Words of it", (await admin.ReadAsync($"/admin/mail/{letter.Key}")).Words);

        Assert.Equal($"/admin/mail/{letter.Key}", (await admin.SubmitAsync($"/admin/mail/{letter.Key}", "retry")).Place);
        while (!await IsSentAsync(letter.Key))
            await Task.Delay(20, Cancel);
        Assert.True(File.Exists(Path.Combine(site.Folder, "mail", $"{letter.Key}.eml")));
    }

    [Fact]
    public async Task Shows_the_html_of_a_letter_shut_off_from_everything()
    {
        var letter = new OutboxLetter(new Letter("html@example.com", "HTML", "Words", "<p>Words</p><script>alert(1)</script>"), site.Clock.GetUtcNow());
        await site.SaveAsync(letter);
        var admin = await site.SignedInAsync("operator2@example.com", Roles.Admin);

        var answer = await admin.GetAsync($"/admin/mail/{letter.Key}/html", Cancel);

        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Hides_secret_links_where_letters_go_to_people_and_shows_them_where_they_only_lie_in_a_folder()
    {
        const string Secret = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Token = "aB3-xY_9aB3-xY_9aB3-xY_9";
        var words = $"http://localhost/account/link?token={Secret} http://localhost/join/{Token} http://localhost/jobs/night-baker-at-acme-bread-abc1234";
        await using var live = new TestSite { MailHost = "mail.invalid" };
        foreach (var (at, isHidden) in new[] { (site, false), (live, true) })
        {
            var letter = new OutboxLetter(new Letter("secret@example.com", "Sign in", words, $"<a href=\"{words.Split(' ')[0]}\">Sign in</a> {words}"), at.Clock.GetUtcNow());
            await at.SaveAsync(letter);
            var admin = await at.SignedInAsync("operator4@example.com", Roles.Admin);

            var pages = (await admin.ReadAsync($"/admin/mail/{letter.Key}")).Words + await admin.GetStringAsync($"/admin/mail/{letter.Key}/html", Cancel);

            Assert.Equal(isHidden, !pages.Contains(Secret));
            Assert.Equal(isHidden, !pages.Contains(Token));
            Assert.Contains("night-baker-at-acme-bread-abc1234", pages);
        }
    }

    [Fact]
    public async Task Knows_no_letter_that_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedInAsync("operator3@example.com", Roles.Admin)).GetAsync("/admin/mail/nothing", Cancel)).StatusCode);

    [Fact]
    public async Task Has_letters_that_can_be_read_in_any_mail_program()
    {
        await site.Browser().SubmitAsync("/account/register", "register", ("Form.Email", "reader@example.com"));

        var letter = (await site.LetterToAsync("reader@example.com")).Letter;

        Assert.Contains("Confirm and sign in:\nhttp", letter.Text);
        Assert.DoesNotContain("<", letter.Text);
        Assert.Contains("prefers-color-scheme: dark", letter.Html);
        Assert.DoesNotContain("<img", letter.Html);
        Assert.DoesNotContain("<link", letter.Html);
        Assert.DoesNotContain("<script", letter.Html);
    }

    async Task<bool> IsSentAsync(string key)
    {
        await using var db = site.Open();

        return await db.Outbox.AnyAsync(l => l.Key == key && l.SentAt != null, Cancel);
    }
}
