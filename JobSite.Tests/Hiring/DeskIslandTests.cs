using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using JobSite.Core.Companies;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Core.Posting;
using JobSite.Tests.Testing;
using JobSite.Web.Hiring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Hiring;

/// <summary>The desk while somebody works at it.</summary>
public sealed class DeskIslandTests : BunitContext
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly Company company = Given.Company();
    readonly BunitAuthorizationContext auth;

    public DeskIslandTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton(new JobDesk(test, clock));
        auth = AddAuthorization();
        AddBunitPersistentComponentState();
        SetRendererInfo(new("Server", true));
    }

    [Fact]
    public async Task Finds_while_one_types_and_shows_a_state()
    {
        var paused = Given.OpenJob("Night baker", company);
        paused.Pause(Given.Now);
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("Designer", company), Given.OpenJob("Baker", company), paused);

        desk.Find("#words").Input("baker");
        Assert.Equal(["Baker", "Night baker"], Titles(desk).Order());

        desk.Find("#group").Change(nameof(DeskGroup.Paused));
        Assert.Equal(["Night baker"], Titles(desk));

        desk.Find("#words").Input("nothing like it");
        Assert.Contains("No job fits", desk.Markup);
    }

    [Fact]
    public async Task Sorts_by_a_column_and_turns_it_round()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("B", company), Given.OpenJob("A", company), Given.OpenJob("C", company));

        desk.Find("th:nth-child(2) button").Click();
        Assert.Equal(["A", "B", "C"], Titles(desk));
        Assert.Equal("ascending", desk.Find("th:nth-child(2)").GetAttribute("aria-sort"));

        desk.Find("th:nth-child(2) button").Click();
        Assert.Equal(["C", "B", "A"], Titles(desk));
        Assert.Equal("descending", desk.Find("th:nth-child(2)").GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Pauses_what_is_chosen_and_leaves_drafts_alone()
    {
        var desk = await OpenAsync(MemberRole.Recruiter,
            Given.OpenJob("One", company), Given.OpenJob("Two", company), new JobDraft(new() { Title = "Three" }, Given.Now) { Company = company });

        desk.Find("th.choose input").Change(true);
        Assert.Contains("2 jobs chosen", desk.Find(".actbar").TextContent);
        Button(desk, "Pause").Click();

        Assert.Equal("Paused 2 jobs.", desk.Find("[role=status]").TextContent);
        Assert.Equal(2, desk.FindAll(".status.paused").Count);
        Assert.Empty(desk.FindAll(".actbar"));
        await using var db = test.CreateDbContext();
        Assert.Equal(2, await db.Jobs.CountAsync(j => j.PausedAt != null, Cancel));
    }

    [Fact]
    public async Task Closes_with_the_reason_that_is_given_and_only_after_it()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("One", company));

        desk.Find("tbody input").Change(true);
        Button(desk, "Close…").Click();
        Assert.DoesNotContain("Closed 1 job", desk.Markup);
        desk.Find("#reason").Change(nameof(ClosedReason.FilledElsewhere));
        Button(desk, "Close it").Click();

        await using var db = test.CreateDbContext();
        Assert.Equal(ClosedReason.FilledElsewhere, (await db.Jobs.SingleAsync(Cancel)).ClosedReason);
        Assert.Equal("Closed 1 job.", desk.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Renews_only_when_it_is_confirmed_that_it_is_open()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("One", company));
        clock.Advance(TimeSpan.FromDays(22));

        desk.Find("tbody input").Change(true);
        Button(desk, "Still open: renew").Click();
        Assert.Contains("Is it still open?", desk.Markup);
        Button(desk, "Cancel").Click();
        Button(desk, "Still open: renew").Click();
        Button(desk, "Yes, still open").Click();

        await using var db = test.CreateDbContext();
        var job = await db.Jobs.SingleAsync(Cancel);
        Assert.Equal((clock.GetUtcNow(), clock.GetUtcNow() + Job.Run), (job.ConfirmedAt, job.ClosesAt));
    }

    [Fact]
    public async Task Chooses_all_that_were_found_not_only_this_page()
    {
        var desk = await OpenAsync(MemberRole.Owner, [.. Enumerable.Range(0, 120).Select(i => Given.OpenJob($"Baker {i}", company)), Given.OpenJob("Cook", company)]);
        desk.Find("#words").Input("baker");

        Assert.Equal(50, Titles(desk).Count);
        desk.Find("th.choose input").Change(true);
        Button(desk, "Choose all 120").Click();
        Button(desk, "Pause").Click();

        Assert.Equal("Paused 120 jobs.", desk.Find("[role=status]").TextContent);
        await using var db = test.CreateDbContext();
        Assert.Equal("Cook", (await db.Jobs.SingleAsync(j => j.PausedAt == null, Cancel)).Title);
    }

    [Fact]
    public async Task Forgets_what_was_chosen_when_it_is_no_longer_shown()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("Baker", company), Given.OpenJob("Cook", company));

        desk.Find("th.choose input").Change(true);
        desk.Find("#words").Input("cook");

        Assert.Contains("1 job chosen", desk.Find(".actbar").TextContent);
    }

    [Fact]
    public async Task Turns_pages()
    {
        var desk = await OpenAsync(MemberRole.Owner, [.. Enumerable.Range(0, 60).Select(i => Given.OpenJob($"Baker {i:D2}", company))]);
        desk.Find("th:nth-child(2) button").Click();

        Button(desk, "Next").Click();

        Assert.Equal(10, Titles(desk).Count);
        Assert.Equal("Baker 50", Titles(desk)[0]);
        Assert.Contains("51–60 of 60", desk.Markup);
    }

    [Fact]
    public async Task Gives_reviewers_no_way_to_act()
    {
        var desk = await OpenAsync(MemberRole.Reviewer, Given.OpenJob("Baker", company));

        Assert.Empty(desk.FindAll("input[type=checkbox], .actbar, a[href='/post']"));
    }

    [Fact]
    public async Task Refuses_the_first_press_after_the_role_was_taken_away()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("Baker", company));
        desk.Find("tbody input").Change(true);
        await ChangeAsync(m => m.SetProperty(x => x.Role, MemberRole.Reviewer));

        Button(desk, "Pause").Click();

        Assert.Contains("You may not do that", desk.Find("[role=status]").TextContent);
        Assert.Empty(desk.FindAll("input[type=checkbox]"));
        await using var db = test.CreateDbContext();
        Assert.Null((await db.Jobs.SingleAsync(Cancel)).PausedAt);
    }

    [Fact]
    public async Task Shows_nothing_more_at_the_first_event_after_the_member_was_removed()
    {
        var desk = await OpenAsync(MemberRole.Owner, Given.OpenJob("Baker", company));
        await using (var db = test.CreateDbContext())
            await db.Members.ExecuteDeleteAsync(Cancel);

        desk.Find("#words").Input("b");

        Assert.DoesNotContain("Baker", desk.Markup);
        Assert.Contains("no longer a member", desk.Markup);
    }

    [Fact]
    public async Task Does_the_same_on_the_page_of_one_job()
    {
        var job = Given.OpenJob("Baker", company);
        await SignInAsync(MemberRole.Owner, job);
        var page = Render<HiringJobPage>(p => p.Add(x => x.Key, job.Key));

        Button(page, "Pause").Click();
        Assert.Contains("Paused", page.Find("h2 .status").TextContent);
        Button(page, "Resume").Click();
        Assert.Contains("Open", page.Find("h2 .status").TextContent);

        await ChangeAsync(m => m.SetProperty(x => x.Role, MemberRole.Reviewer));
        Button(page, "Pause").Click();
        Assert.Contains("You may not do that", page.Find("[role=status]").TextContent);
        Assert.Contains("Open", page.Find("h2 .status").TextContent);
        Assert.Empty(page.FindAll(".actbar"));
    }

    async Task<IRenderedComponent<HiringPage>> OpenAsync(MemberRole role, params object[] things)
    {
        await SignInAsync(role, things);

        return Render<HiringPage>();
    }

    async Task SignInAsync(MemberRole role, params object[] things)
    {
        await test.SaveAsync(things);
        var account = await test.MemberAsync(company, role);
        auth.SetAuthorized(account.Email!).SetClaims(new Claim(ClaimTypes.NameIdentifier, account.Id));
    }

    async Task ChangeAsync(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Member>> change)
    {
        await using var db = test.CreateDbContext();
        await db.Members.ExecuteUpdateAsync(change);
    }

    static List<string> Titles<T>(IRenderedComponent<T> desk) where T : Microsoft.AspNetCore.Components.IComponent =>
        [.. desk.FindAll("tbody .what b").Select(b => b.TextContent)];

    static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> desk, string words) where T : Microsoft.AspNetCore.Components.IComponent =>
        desk.FindAll("button").Single(b => b.TextContent.Trim() == words);

    static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        test.Dispose();
    }
}
