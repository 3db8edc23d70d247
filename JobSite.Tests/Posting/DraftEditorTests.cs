using Bunit;
using JobSite.Core.Data;
using JobSite.Core.Fetching;
using JobSite.Core.Import.Links;
using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Rules;
using JobSite.Core.Rules.Law;
using JobSite.Tests.Search;
using JobSite.Tests.Testing;
using JobSite.Web.Jobs;
using JobSite.Web.Posting;
using JobSite.Web.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace JobSite.Tests.Posting;

public sealed class DraftEditorTests : BunitContext, IAsyncLifetime
{
    readonly TestDb test = new();
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly TestSearch search = new();
    readonly DraftDesk desk;

    public DraftEditorTests()
    {
        desk = new(test, clock);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton(desk);
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton(ExchangeRates.Default);
        Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        Services.AddScoped<Here>();
        Services.AddSingleton(search.Search);
        Services.AddSingleton<IDbContextFactory<JobSiteDb>>(test);
        Services.AddSingleton(new PostingCheck(PostingLaw.Default, ExchangeRates.Default, clock));
        Services.AddSingleton(new JobLinkReader(new ExternalFetch(FetchRules.Public), clock));
        Services.AddSingleton<RateLimits>();
        SetRendererInfo(new("Server", true));
    }

    [Fact]
    public async Task Saves_what_is_typed_within_two_seconds_of_a_pause()
    {
        var (secret, page) = await OpenAsync(new() { Title = "Bak" });

        page.Find("#Title").Input("Baker");
        Assert.Equal("Bak", await TitleOf(secret));
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.Contains("saved just now", page.Find(".savenote").TextContent));
        Assert.Equal("Baker", await TitleOf(secret));
    }

    [Fact]
    public async Task Loses_nothing_when_the_page_is_left_at_once()
    {
        var (secret, page) = await OpenAsync(new());

        page.Find("#Title").Input("Baker");
        await DisposeComponentsAsync();

        Assert.Equal("Baker", await TitleOf(secret));
    }

    [Fact]
    public async Task Tells_a_second_tab_and_overwrites_nothing_until_it_has_chosen()
    {
        var (secret, page) = await OpenAsync(new());
        await desk.SaveAsync(secret, null, new() { Title = "Theirs" }, 0);

        page.Find("#Title").Input("Mine");
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForElement("[role=alert]");
        Assert.Equal("Theirs", await TitleOf(secret));
        Assert.Equal("Mine", page.Find("#Title").GetAttribute("value"));
    }

    [Theory]
    [InlineData("Take the newer text", "Theirs")]
    [InlineData("Keep what stands here", "Mine")]
    public async Task Goes_on_with_the_text_that_was_chosen(string choice, string title)
    {
        var (secret, page) = await OpenAsync(new());
        await desk.SaveAsync(secret, null, new() { Title = "Theirs" }, 0);
        page.Find("#Title").Input("Mine");
        clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForElement("[role=alert]");

        page.FindAll("[role=alert] button").Single(b => b.TextContent == choice).Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")));
        Assert.Equal((title, title), (page.Find("#Title").GetAttribute("value"), await TitleOf(secret)));
        page.Find("#Company").Input("Acme");
        clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Assert.Contains("saved", page.Find(".savenote").TextContent));
        Assert.Equal("Acme", (await desk.FindAsync(secret, null))!.Form.Company);
    }

    [Fact]
    public async Task Says_so_when_the_draft_is_no_longer_one_s_own()
    {
        var (secret, page) = await OpenAsync(new());
        clock.Advance(TimeSpan.FromDays(31));

        page.Find("#Title").Input("Baker");
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.Contains("can no longer be saved", page.Find(".savenote").TextContent));
        Assert.Equal("Baker", page.Find("#Title").GetAttribute("value"));
        Assert.Null(await desk.FindAsync(secret, null));
    }

    [Fact]
    public async Task Is_free_to_move_between_its_steps()
    {
        var (_, page) = await OpenAsync(new());

        page.FindAll(".steps a")[2].Click();
        page.WaitForElement("#Workplace");
        page.FindAll(".steps a")[0].Click();

        page.WaitForElement("#Vacancy");
        Assert.Equal("step", page.FindAll(".steps a")[0].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Merges_a_spelling_into_its_skill_and_turns_a_must_into_a_wish()
    {
        var (_, page) = await OpenAsync(new(), step: 2);

        page.Find("#Skills").Input("restapi");
        page.Find("#Skills").KeyDown("Enter");
        page.WaitForElement(".tagbox .chip.on");
        Assert.Contains("“restapi” was merged into “REST API”", page.Markup);

        page.Find(".tagbox .must").Click();
        Assert.Single(page.FindAll(".tagbox .chip.tag"));
        page.Find("[aria-label='Remove REST API']").Click();
        Assert.Empty(page.FindAll(".tagbox .chip"));
    }

    [Fact]
    public async Task Offers_the_skills_that_the_text_names()
    {
        var (secret, page) = await OpenAsync(new() { Title = "Backend engineer", Description = "<div>You know PostgreSQL and Kubernetes.</div>" }, step: 2);

        page.FindAll(".found-skills .link").Single(b => b.TextContent.Contains("PostgreSQL")).Click();
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.DoesNotContain(page.FindAll(".found-skills .link"), b => b.TextContent.Contains("PostgreSQL")));
        Assert.Equal("postgresql", (await desk.FindAsync(secret, null))!.Form.Skills.Single().Slug);
    }

    [Fact]
    public async Task Takes_the_text_of_the_editor_in_one_piece_or_as_a_stream()
    {
        var (secret, page) = await OpenAsync(new(), step: 2);
        var field = page.FindComponent<DescriptionField>();
        var text = string.Concat(Enumerable.Repeat("<div>Ein Bäcker bäckt.</div>", 2_000));

        await page.InvokeAsync(() => field.Instance.Typed(text, null));
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.Equal(text.Length, desk.FindAsync(secret, null).Result!.Form.Description.Length));
    }

    [Fact]
    public async Task Cleans_a_paste_and_tells_what_it_changed()
    {
        var (_, page) = await OpenAsync(new(), step: 2);
        var field = page.FindComponent<DescriptionField>();

        var clean = await page.InvokeAsync(() => field.Instance.Pasted(
            "<p class=MsoNormal style='mso-x:y'>Bake <b onclick=alert(1)>bread</b>.</p><script>alert(1)</script><p>Apply <a href='https://x.example/?utm_source=a'>here</a> #LI-Remote</p>", null));

        Assert.Contains("<strong>bread</strong>", clean);
        Assert.DoesNotMatch("script|onclick|Mso|utm_|LI-", clean);
        page.WaitForAssertion(() => Assert.Contains("LI-REMOTE", page.Find(".note.info").TextContent.ToUpperInvariant()));
        page.FindAll(".note.info button").Single(b => b.TextContent == "Undo").Click();
        Assert.Empty(page.FindAll(".note.info"));
    }

    [Fact]
    public async Task Keeps_its_head_at_ten_megabytes()
    {
        var (_, page) = await OpenAsync(new(), step: 2);
        var field = page.FindComponent<DescriptionField>();

        await page.InvokeAsync(() => field.Instance.Refused(10_000_000));

        Assert.Contains("10 million characters", page.Find("[role=alert]").TextContent);
    }

    [Fact]
    public async Task Says_what_pay_by_the_hour_comes_to_in_a_year()
    {
        var (_, page) = await OpenAsync(new() { Pay = [new() { From = 25, To = 30, Currency = "EUR", Period = PayPeriod.Hour }] }, step: 3);

        Assert.Contains("€52,000 – €62,400 a year at 40 hours a week", page.Markup);
        page.Find("#to-0").Change("20");
        clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Assert.Contains("The upper end is below the lower one.", page.Markup));
        Assert.Equal("20", page.Find("#to-0").GetAttribute("value"));
    }

    [Fact]
    public async Task Shows_a_place_as_it_is_understood_and_keeps_one_that_is_not()
    {
        var (_, page) = await OpenAsync(new() { Workplace = Core.Work.WorkplaceType.OnSite }, step: 3);

        foreach (var typed in new[] { "berlin, de", "Blorbville" })
        {
            page.Find("#Places").Input(typed);
            page.Find("#Places").KeyDown("Enter");
        }

        Assert.Contains("Berlin, Germany", page.Find(".tagbox .chip:has([src='/flags/de.svg'])").TextContent);
        Assert.Contains("in which country?", page.Markup);
    }

    [Fact]
    public async Task Keeps_a_country_that_it_does_not_know_in_its_box()
    {
        var (_, page) = await OpenAsync(new() { Worldwide = false }, step: 3);

        page.Find("#ApplyFrom").Input("Atlantis");
        page.Find("#ApplyFrom").KeyDown("Enter");

        Assert.Equal("Atlantis", page.Find("#ApplyFrom").GetAttribute("value"));
        Assert.Contains("“Atlantis” is not in our list", page.Markup);
    }

    [Fact]
    public async Task Publishes_only_what_is_whole()
    {
        var (_, page) = await OpenAsync(new() { Title = "Baker" }, step: 4);

        Assert.True(page.Find("button.primary.big").HasAttribute("disabled"));
        Assert.Contains("Say from where one may apply.", page.Markup);
    }

    [Fact]
    public async Task Refuses_more_text_than_a_posting_can_hold_and_keeps_it_on_the_page()
    {
        var (secret, page) = await OpenAsync(new(), step: 2);
        var field = page.FindComponent<DescriptionField>();

        await page.InvokeAsync(() => field.Instance.Typed(new string('x', 2_000_000), null));
        clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.Contains("more text than a posting can hold", page.Find(".savenote").TextContent));
        Assert.Equal("", (await desk.FindAsync(secret, null))!.Form.Description);
    }

    async Task<(string Secret, IRenderedComponent<DraftEditor> Page)> OpenAsync(JobForm form, int step = 1)
    {
        var secret = await desk.BeginAsync(form);
        var draft = (await desk.FindAsync(secret, null))!;

        return (secret, Render<DraftEditor>(p => p.Add(e => e.Handle, secret).Add(e => e.Draft, draft).Add(e => e.Step, step)));
    }

    async Task<string> TitleOf(string secret)
    {
        await using var db = test.CreateDbContext();

        return (await db.JobDrafts.WithSecret(secret).SingleAsync(Xunit.TestContext.Current.CancellationToken)).Form.Title;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        search.Dispose();
        test.Dispose();
    }
}
