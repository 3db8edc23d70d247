using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using JobSite.Tests.Jobs;
using JobSite.Tests.Testing;
using JobSite.Web.Hiring;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Hiring;

public sealed class ConfirmJobPageTests : IAsyncDisposable
{
    readonly TestSite site = new();

    [Fact]
    public async Task Is_reached_by_the_link_in_the_letter_and_answered_without_signing_in()
    {
        var (job, link) = await AskedAsync();
        var visitor = PageJobs.Visitor(site);

        var page = await visitor.ReadAsync(link);
        var answer = await PressAsync(visitor, link, page, "Open");

        Assert.Contains("Is “Baker” still open?", page.Words);
        Assert.Equal(3, page.QuerySelectorAll("button[name='Form.Answer']").Length);
        Assert.Equal((HttpStatusCode.Found, link), (answer.StatusCode, answer.Headers.Location!.AbsolutePath));
        Assert.Equal((JobState.Open, Given.Now.AddDays(15)), await StandsAsync(job));
        Assert.Contains("is open, confirmed on", (await visitor.ReadAsync(link)).Words);
    }

    [Theory]
    [InlineData("Paused", JobState.Paused)]
    [InlineData("Filled", JobState.Closed)]
    public async Task Pauses_and_closes(string pressed, JobState state)
    {
        var (job, link) = await AskedAsync();
        var visitor = PageJobs.Visitor(site);

        await PressAsync(visitor, link, await visitor.ReadAsync(link), pressed);

        Assert.Equal(state, (await StandsAsync(job)).State);
    }

    [Fact]
    public async Task Changes_nothing_for_who_only_opens_links()
    {
        var (job, link) = await AskedAsync();
        var before = await StandsAsync(job);

        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await PageJobs.Visitor(site).AskAsync(link)).StatusCode);
        await PageJobs.Visitor(site).AskAsync($"{link}?Form.Answer=Filled&_handler=confirm");

        Assert.Equal(before, await StandsAsync(job));
    }

    [Fact]
    public async Task Does_no_harm_when_it_is_sent_again()
    {
        var (job, link) = await AskedAsync();
        var visitor = PageJobs.Visitor(site);
        var page = await visitor.ReadAsync(link);
        await PressAsync(visitor, link, page, "Filled");

        await PressAsync(visitor, link, page, "Open");
        await PressAsync(visitor, link, page, "Paused");

        Assert.Equal(JobState.Closed, (await StandsAsync(job)).State);
    }

    [Theory]
    [InlineData("Deleted"), InlineData("7"), InlineData(""), InlineData("Open,Filled")]
    public async Task Takes_none_but_its_own_answers(string pressed)
    {
        var (job, link) = await AskedAsync();
        var before = await StandsAsync(job);
        var visitor = PageJobs.Visitor(site);

        await PressAsync(visitor, link, await visitor.ReadAsync(link), pressed);

        Assert.Equal(before, await StandsAsync(job));
    }

    [Fact]
    public async Task Needs_the_token_of_its_form()
    {
        var (job, link) = await AskedAsync();
        var before = await StandsAsync(job);

        var answer = await PageJobs.Visitor(site).PostAsync(link, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "confirm",
            ["Form.Answer"] = "Filled",
        }), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, await StandsAsync(job));
    }

    [Fact]
    public async Task Is_not_there_for_a_link_that_is_forged_of_another_purpose_or_too_old()
    {
        var (job, link) = await AskedAsync();
        var visitor = PageJobs.Visitor(site);
        var token = link[(link.LastIndexOf('/') + 1)..];
        var other = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("circuit-pass").Protect($"{job.Key} 1");
        var links = new ConfirmLinks(site.Services.GetRequiredService<IDataProtectionProvider>());
        string[] forged =
        [
            "x", job.Key, token[..^1], token + "A", Flipped(token), other, new('A', 400), new('A', 1500), "..%2f..", $"{job.Key}%20{1}",
        ];

        foreach (var each in forged)
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/confirm/{each}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(links.PathOf(new("0000000", Given.Now)))).StatusCode);
        site.Clock.Advance(JobQuestion.Life);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Comes_in_a_letter_that_says_the_same_as_text_and_html_and_loads_nothing()
    {
        var (_, link) = await AskedAsync("Baker <b>\"&\"</b>");

        await using var db = site.Open();
        var letter = (await db.Set<OutboxLetter>().SingleAsync(TestContext.Current.CancellationToken)).Letter;

        Assert.Equal("Still hiring a Baker <b>\"&\"</b>?", letter.Subject);
        Assert.Contains(link, letter.Text);
        Assert.Contains("Baker <b>\"&\"</b>", letter.Text);
        Assert.Contains($"href=\"http://localhost:5000{link}\"", letter.Html);
        Assert.DoesNotContain("<b>\"", letter.Html);
        Assert.DoesNotMatch("(?i)<img|<script|src=|url\\(", letter.Html);
        Assert.Contains("color-scheme", letter.Html);
    }

    async Task<(Job Job, string Link)> AskedAsync(string title = "Baker")
    {
        var job = Given.OpenJob(title);
        await site.SaveAsync(job);
        await site.Dbs.MemberAsync(job.Company);
        site.Clock.Advance(TimeSpan.FromDays(15));
        var press = site.Services.GetRequiredService<StillHiringPress>();
        await site.Services.GetRequiredService<StillHiring>().AskAsync(press.WriteAsync, TestContext.Current.CancellationToken);
        await using var db = site.Open();
        var letter = (await db.Set<OutboxLetter>().SingleAsync(TestContext.Current.CancellationToken)).Letter;

        return (job, Regex.Match(letter.Text, "/confirm/[A-Za-z0-9_-]+").Value);
    }

    static Task<HttpResponseMessage> PressAsync(HttpClient visitor, string link, IHtmlDocument page, string answer) =>
        visitor.PostAsync(link, new FormUrlEncodedContent(page.QuerySelectorAll("form input[type=hidden]")
            .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Append(KeyValuePair.Create("Form.Answer", answer))), TestContext.Current.CancellationToken);

    async Task<(JobState State, DateTimeOffset? ConfirmedAt)> StandsAsync(Job job)
    {
        await using var db = site.Open();
        var kept = await db.Jobs.AsNoTracking().SingleAsync(j => j.Key == job.Key);

        return (kept.State(site.Clock.GetUtcNow()), kept.ConfirmedAt);
    }

    static string Flipped(string token) => token[..40] + (token[40] == 'A' ? 'B' : 'A') + token[41..];

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
