using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Jobs;
using JobSite.Core.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Moderation;

public sealed class QueuePageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Is_not_there_for_anybody_but_moderators()
    {
        var poster = await site.PersonAsync();
        var review = await site.WaitingAsync(poster);

        Assert.Equal(HttpStatusCode.NotFound, (await Get(site.ClientOf(poster), "/moderation")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(site.ClientOf(poster), $"/moderation?review={review.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Get(site.CreateClient(new() { AllowAutoRedirect = false }), "/moderation")).StatusCode);
    }

    [Fact]
    public async Task Shows_the_riskiest_first_with_its_reasons()
    {
        var (moderator, poster) = (site.ClientOf(await site.PersonAsync(Roles.Moderator)), await site.PersonAsync());
        var plain = await site.WaitingAsync(poster, "Plain baker");
        var risky = await site.WaitingAsync(poster, "Risky baker", "Pay a registration fee to begin.");

        var queue = (await moderator.ReadAsync("/moderation")).QuerySelectorAll("#queue a").Select(a => a.TextContent).ToList();
        var page = await moderator.ReadAsync($"/moderation?review={risky.Id}");

        Assert.True(queue.IndexOf("Risky baker") < queue.IndexOf("Plain baker"));
        Assert.Contains("registration fee", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains("Plain baker", page.QuerySelector("main .notice details")!.TextContent);
        Assert.Equal("Risky baker", page.QuerySelector("article h1")!.TextContent);
        Assert.NotEqual(0, plain.Id);
    }

    [Fact]
    public async Task Publishes_what_is_approved_and_tells_the_poster()
    {
        var (moderator, poster) = (site.ClientOf(await site.PersonAsync(Roles.Moderator)), await site.PersonAsync());
        var review = await site.WaitingAsync(poster, "Approved\r\nBcc: all@example.com");

        var answer = await moderator.SendAsync($"/moderation?review={review.Id}", "decision", ("Form.Verdict", "Approved"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(JobState.Open, (await site.JobAsync(review.Job.Key)).State(site.Clock.GetUtcNow()));
        var letter = Assert.Single(await site.LettersToAsync(poster.Email));
        Assert.DoesNotContain(letter.Subject, c => char.IsControl(c));
        Assert.StartsWith("Approved:", letter.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_is_refused_a_draft_and_says_why()
    {
        var (moderator, poster) = (site.ClientOf(await site.PersonAsync(Roles.Admin)), await site.PersonAsync());
        var review = await site.WaitingAsync(poster);
        var address = $"/moderation?review={review.Id}";

        var without = await moderator.SendAsync(address, "decision", ("Form.Verdict", "Refused"));
        var with = await moderator.SendAsync(address, "decision", ("Form.Verdict", "Refused"), ("Form.Reason", "Say who hires. <b>"));

        Assert.Contains("Say why", (await without.ReadAsync()).QuerySelector(".error")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Null((await site.JobAsync(review.Job.Key)).PublishedAt);
        var letter = Assert.Single(await site.LettersToAsync(poster.Email));
        Assert.Contains("Say who hires. <b>", letter.Text);
        Assert.DoesNotContain("<b>\n", letter.Html);
        Assert.Contains("Say who hires. &lt;b&gt;", letter.Html);
    }

    [Fact]
    public async Task Publishes_at_the_time_that_was_chosen()
    {
        var (moderator, poster) = (await site.PersonAsync(Roles.Moderator), await site.PersonAsync());
        var job = Given.Draft();
        var review = new Review(job, ReviewCause.FirstJob, Given.Now)
        {
            PosterId = poster.Id,
            PublishAt = Given.Now.AddDays(3),
            ClosesAt = Given.Now.AddDays(20),
        };
        await site.SaveAsync(review);

        await site.ClientOf(moderator).SendAsync($"/moderation?review={review.Id}", "decision", ("Form.Verdict", "Approved"));

        var published = await site.JobAsync(job.Key);
        Assert.Equal((Given.Now.AddDays(3), Given.Now.AddDays(20)), (published.PublishedAt, published.ClosesAt));
    }

    [Fact]
    public async Task Lets_only_one_of_two_moderators_decide()
    {
        var poster = await site.PersonAsync();
        var moderators = new[] { await site.PersonAsync(Roles.Moderator), await site.PersonAsync(Roles.Moderator) };
        var review = await site.WaitingAsync(poster);
        var desk = site.Services.GetRequiredService<ReviewDesk>();
        var seen = (await site.JobAsync(review.Job.Key)).Sequence;

        var outcomes = await Task.WhenAll(moderators.Select((m, i) => Task.Run(() => desk.DecideAsync(
            m.Id, new(review.Id, seen, i == 0 ? Verdict.Approved : Verdict.Refused, default, "Because"),
            w => Task.FromResult(new JobSite.Core.Mail.Letter(w.To, "Subject", "Text", "Html"))))));

        Assert.Equal([DecisionOutcome.Done, DecisionOutcome.DecidedAlready], outcomes.Order());
        Assert.Single(await site.LettersToAsync(poster.Email));
    }

    [Fact]
    public async Task Approves_nothing_that_was_changed_after_it_was_read()
    {
        var (moderator, poster) = (site.ClientOf(await site.PersonAsync(Roles.Moderator)), await site.PersonAsync());
        var review = await site.WaitingAsync(poster);
        var seen = (await site.JobAsync(review.Job.Key)).Sequence;
        await using (var db = site.Open())
        {
            (await db.Jobs.SingleAsync(j => j.Id == review.JobId, TestContext.Current.CancellationToken)).Title = "Pay me";
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = await moderator.SendAsync($"/moderation?review={review.Id}", "decision", ("Form.Verdict", "Approved"), ("Form.Seen", $"{seen}"), ("Form.Reason", "kept words"));

        var page = await answer.ReadAsync();
        Assert.Contains("changed while you were reading", page.Words);
        Assert.Equal("kept words", page.QuerySelector("#reason")!.TextContent);
        Assert.True((await site.ReviewAsync(review.Id)).IsOpen);
    }

    [Fact]
    public async Task Asks_for_the_role_again_at_each_decision()
    {
        var (moderator, poster) = (await site.PersonAsync(Roles.Moderator), await site.PersonAsync());
        var review = await site.WaitingAsync(poster);
        var page = await site.ClientOf(moderator).ReadAsync($"/moderation?review={review.Id}");
        await using (var db = site.Open())
            await db.UserRoles.Where(r => r.UserId == moderator.Id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        var outcome = await site.Services.GetRequiredService<ReviewDesk>().DecideAsync(
            moderator.Id, new(review.Id, review.Job.Sequence, Verdict.Approved, default, null), _ => throw new InvalidOperationException(), TestContext.Current.CancellationToken);

        Assert.NotNull(page.QuerySelector("#approve"));
        Assert.Equal(DecisionOutcome.NotAllowed, outcome);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(site.ClientOf(moderator), "/moderation")).StatusCode);
    }

    [Fact]
    public async Task Takes_no_verdict_that_does_not_fit_the_cause()
    {
        var (moderator, poster) = (site.ClientOf(await site.PersonAsync(Roles.Moderator)), await site.PersonAsync());
        var review = await site.WaitingAsync(poster);

        await moderator.SendAsync($"/moderation?review={review.Id}", "decision", ("Form.Verdict", "Closed"), ("Form.PublishedAt", "2020-01-01"), ("Form.DecidedBy", "me"));

        Assert.True((await site.ReviewAsync(review.Id)).IsOpen);
    }

    static Task<HttpResponseMessage> Get(HttpClient visitor, string address) => visitor.GetAsync(address, TestContext.Current.CancellationToken);
}
