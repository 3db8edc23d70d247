using System.Net;
using JobSite.Core.Posting;
using JobSite.Tests.Accounts;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Posting;

public sealed class StartPageTests : IDisposable
{
    readonly TestSite site = new();

    [Fact]
    public async Task Begins_a_draft_behind_a_secret_link_that_no_search_engine_lists()
    {
        var visitor = site.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await visitor.SubmitAsync("/post", "post", ("Form.Title", "Baker"), ("Form.Company", "Acme"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var address = answer.Headers.Location!.ToString();
        var page = await visitor.ReadAsync(address);
        Assert.Equal("noindex", page.Robots);
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
        Assert.Equal("Baker", page.QuerySelector("#Title")?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address[..^2], TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("", "Acme", "title")]
    [InlineData("Baker", "  ", "company")]
    [InlineData("long", "Acme", "title")]
    public async Task Says_what_is_wrong_at_its_field_and_keeps_what_was_typed(string title, string company, string field)
    {
        var typed = title == "long" ? new string('x', 101) : title;

        var page = await (await site.CreateClient().SubmitAsync("/post", "post", ("Form.Title", typed), ("Form.Company", company))).ReadAsync();

        Assert.NotNull(page.QuerySelector($"#{field}-fault"));
        Assert.Equal((typed, company), (page.QuerySelector("#title")!.GetAttribute("value") ?? "", page.QuerySelector("#company")!.GetAttribute("value")));
        await using var db = site.Open();
        Assert.Empty(db.JobDrafts);
    }

    [Fact]
    public async Task Refuses_two_hundred_drafts_an_hour_from_one_address_and_keeps_what_was_typed()
    {
        var visitor = site.CreateClient(new() { AllowAutoRedirect = false });
        var answers = new List<HttpResponseMessage>();

        for (var i = 0; i < 200; i++)
            answers.Add(await visitor.SubmitAsync("/post", "post", ("Form.Title", $"Baker {i}"), ("Form.Company", "Acme")));

        var refused = answers[^1];
        var page = await refused.ReadAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("try again in an hour", page.Words);
        Assert.Equal("Baker 199", page.QuerySelector("#title")!.GetAttribute("value"));
        await using var db = site.Open();
        Assert.InRange(await db.JobDrafts.CountAsync(TestContext.Current.CancellationToken), 1, 60);
    }

    [Fact]
    public async Task Takes_no_form_from_elsewhere()
    {
        var answer = await site.CreateClient().PostAsync("/post", new FormUrlEncodedContent([new("_handler", "post"), new("Form.Title", "Baker"), new("Form.Company", "Acme")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Offers_members_their_companies_and_gives_the_draft_to_the_one_they_choose()
    {
        var (acme, other) = (Given.Company("Acme"), Given.Company("Other"));
        var ada = Forms.Person();
        await site.SaveAsync(ada, other);
        await site.SaveAsync(Forms.Recruiter(acme, ada));
        var visitor = await SignedIn.ClientAsync(site, ada, follows: false);

        var offered = (await visitor.ReadAsync("/post")).QuerySelectorAll("#for option").Select(o => o.TextContent.Trim());
        var own = await visitor.SubmitAsync("/post", "post", ("Form.Title", "Baker"), ("Form.CompanyId", $"{acme.Id}"), ("Form.Company", ""));
        var forged = await visitor.SubmitAsync("/post", "post", ("Form.Title", "Baker"), ("Form.CompanyId", $"{other.Id}"), ("Form.Company", ""));

        Assert.Equal(["Acme", "Another company, named below"], offered);
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
        Assert.Equal(HttpStatusCode.OK, forged.StatusCode);
        await using var db = site.Open();
        Assert.Equal((acme.Id, ada.Id), db.JobDrafts.Select(d => new ValueTuple<int?, string?>(d.CompanyId, d.AccountId)).Single());
    }

    public void Dispose() => site.Dispose();
}
