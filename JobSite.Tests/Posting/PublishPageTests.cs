using System.Net;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Moderation;
using JobSite.Core.Posting;
using JobSite.Tests.Accounts;
using JobSite.Tests.Testing;
using JobSite.Tests.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Posting;

public sealed class PublishPageTests : IDisposable
{
    readonly TestSite site = new();
    readonly Core.Accounts.Account ada = Forms.Person();

    DraftDesk Desk => site.Services.GetRequiredService<DraftDesk>();

    [Fact]
    public async Task Asks_who_is_not_signed_in_for_an_address_and_writes_to_it()
    {
        var secret = await Desk.BeginAsync(Forms.Whole());
        var visitor = site.CreateClient();

        var wrong = await (await visitor.SubmitAsync($"/post/{secret}/publish", "prove", ("Form.Mail", "ada@x.example\r\nBcc: all@x.example"))).ReadAsync();
        var right = await (await visitor.SubmitAsync($"/post/{secret}/publish", "prove", ("Form.Mail", "ada@acme.example"))).ReadAsync();

        Assert.NotNull(wrong.QuerySelector("#mail-fault"));
        Assert.Contains("A letter is on its way to ada@acme.example", right.Words);
        Assert.Equal(1, await site.LetterCountAsync("ada@acme.example"));
        await using var db = site.Open();
        Assert.Empty(db.Jobs);
    }

    [Fact]
    public async Task Publishes_for_who_is_signed_in_and_twice_is_once()
    {
        await site.SaveAsync(ada);
        var secret = await Desk.BeginAsync(Forms.Whole());
        var visitor = await SignedIn.ClientAsync(site, ada);
        var form = (await visitor.ReadAsync($"/post/{secret}/publish")).QuerySelector("form[method=post]")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)).ToList();

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.PostAsync($"/post/{secret}/publish", new FormUrlEncodedContent(hidden), TestContext.Current.CancellationToken)));

        Assert.All(both, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Contains("“Baker” waits for a look", (await both[0].ReadAsync()).Words);
        await using var db = site.Open();
        var job = db.Jobs.Include(j => j.Company).Single();
        Assert.Equal(1, db.Members.Count());
        Assert.Equal(JobState.Draft, job.State(site.Clock.GetUtcNow()));
        Assert.Equal(1, db.Reviews.Count());
    }

    [Fact]
    public async Task Names_what_is_missing_instead()
    {
        await site.SaveAsync(ada);
        var secret = await Desk.BeginAsync(new() { Title = "Baker", Company = "Acme" });

        var page = await (await SignedIn.ClientAsync(site, ada)).ReadAsync($"/post/{secret}/publish");

        Assert.Null(page.QuerySelector("form[method=post]:not([hidden])"));
        Assert.Contains("Say where the work is done.", page.Words);
    }

    [Fact]
    public async Task Is_not_there_for_another_one_s_draft()
    {
        var eve = Forms.Person("eve@x.example");
        await site.SaveAsync(ada, eve);
        var key = (await Desk.BeginAsync(Forms.Whole(), ada.Id, null))!;
        var (stranger, other) = (site.CreateClient(), await SignedIn.ClientAsync(site, eve));

        foreach (var visitor in new[] { stranger, other })
            foreach (var address in new[] { $"/post/{key}", $"/post/{key}/publish", "/post/edit/ABCDEFG", "/post/from/ABCDEFG" })
                Assert.Equal((address, HttpStatusCode.NotFound), (address, (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode));
    }

    [Fact]
    public async Task Lets_members_change_and_repeat_a_job_and_nobody_else()
    {
        var eve = Forms.Person("eve@x.example");
        await site.SaveAsync(ada, eve);
        var job = (await site.Services.GetRequiredService<Publication>().PublishAsync(await Desk.BeginAsync(Forms.Whole()), ada.Id))!.Job!;
        var (member, other) = (await SignedIn.ClientAsync(site, ada), await SignedIn.ClientAsync(site, eve));

        foreach (var address in new[] { $"/post/edit/{job.Key}", $"/post/from/{job.Key}" })
        {
            Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        }

        var again = await member.SubmitAsync($"/post/from/{job.Key}", "repeat", ("Form.Same", "true"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await using var db = site.Open();
        Assert.Contains(db.JobDrafts.AsNoTracking().ToList(), d => d.Form.Repeats == job.Key);
    }

    [Fact]
    public async Task Shows_every_attack_as_words()
    {
        await site.SaveAsync(ada);
        var visitor = await SignedIn.ClientAsync(site, ada);
        foreach (var payload in Payloads.All.Where(p => p.Length is > 3 and < 90).Distinct().Take(25))
        {
            var form = Forms.Whole(payload, payload);
            (form.Equity, form.Bonus, form.Process, form.WorkAuthorization, form.RelocationNote, form.AccommodationContact, form.Requisition, form.WorkplaceLabel, form.AiScreeningNote) =
                (payload, payload, payload, payload, payload, payload, payload, payload, payload);
            (form.Benefits, form.Places, form.Skills, form.Description) = ([payload], [payload], [new(payload, true)], Forms.Text + payload);
            form.Pay[0].Zone = payload;
            var key = (await Desk.BeginAsync(form, ada.Id, null))!;

            foreach (var step in new[] { 1, 2, 3, 4 })
                HasNoAttack(payload, await visitor.ReadAsync($"/post/{key}?step={step}"));
            HasNoAttack(payload, await visitor.ReadAsync($"/post/{key}/publish"));
            var job = (await site.Services.GetRequiredService<Publication>().PublishAsync(key, ada.Id))?.Job;
            if (job is not null)
                HasNoAttack(payload, await visitor.ReadAsync(job.Address));
        }
    }

    static void HasNoAttack(string payload, AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var main = page.QuerySelector("main")!;

        Assert.Equal((payload, ""), (payload, string.Concat(main.QuerySelectorAll("script:not([type]), iframe, object, embed, base, svg[onload], math").Select(e => e.OuterHtml))));
        Assert.DoesNotContain(main.QuerySelectorAll("*"), e => e.Attributes.Any(a =>
            (a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) && a.Name != "value"));
    }

    public void Dispose() => site.Dispose();
}
