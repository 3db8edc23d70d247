using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Core.Posting;
using JobSite.Core.Work;
using JobSite.Tests.Browser;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace JobSite.Tests.Hiring;

/// <summary>A company of forty jobs at work, in a real browser.</summary>
[Collection(typeof(InTheBrowser))]
public sealed class DeskJourneyTests(BrowsedTown town)
{
    static readonly (int, ColorScheme)[] Views =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark)];

    [Fact]
    public async Task Finds_pauses_and_closes_jobs_with_nothing_wrong_in_any_view()
    {
        Chromium.Require();
        var (company, account) = await BusyCompanyAsync();
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(SignedIn.AddressFor(account));
        await visitor.OpenAsync("/hiring");
        await IsAliveAsync(page.GetByLabel("Search your jobs"));
        await LookAsync(page, "desk");

        await page.GetByLabel("Search your jobs").FillAsync("baker");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(8);
        await page.GetByLabel("Choose all on this page").CheckAsync();
        await LookAsync(page, "desk-chosen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Paused");

        await page.GetByLabel("Search your jobs").FillAsync("designer");
        await page.Locator("tbody .what a").First.ClickAsync();
        await page.WaitForURLAsync("**/hiring/jobs/*");
        await IsAliveAsync(page.GetByRole(AriaRole.Button, new() { Name = "Close…" }));
        await LookAsync(page, "desk-job");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close…" }).ClickAsync();
        await page.GetByLabel("Why is it closed?").SelectOptionAsync("OnHold");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Closed.");

        await using var db = town.Site.Open();
        Assert.Equal(1, await db.Jobs.CountAsync(j => j.Company.Id == company.Id && j.ClosedReason == ClosedReason.OnHold, Cancel));
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Is_worked_by_keyboard_alone()
    {
        Chromium.Require();
        var (company, account) = await BusyCompanyAsync();
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync(SignedIn.AddressFor(account));
        await visitor.OpenAsync("/hiring");
        await IsAliveAsync(visitor.Page.GetByLabel("Search your jobs"));

        await visitor.Page.GetByLabel("Search your jobs").FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("cook 3");
        await Assertions.Expect(visitor.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await TabToAsync(visitor.Page, "Choose Cook 3");
        await visitor.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visitor.Page.Locator(".actbar")).ToBeVisibleAsync();
        await TabToAsync(visitor.Page, "Pause", back: true);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Paused 1 job.");
        await using var db = town.Site.Open();
        Assert.Equal("Cook 3", (await db.Jobs.SingleAsync(j => j.Company.Id == company.Id && j.PausedAt == Given.Now, Cancel)).Title);
    }

    [Fact]
    public async Task Counts_a_page_that_was_fetched_ahead_once_it_is_shown()
    {
        Chromium.Require();
        var job = town.JobThatIs(JobState.Open);
        await using var visitor = await town.VisitAsync();
        await visitor.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string>());
        await visitor.OpenAsync(job.Address);
        var seen = visitor.Page.WaitForRequestAsync("**/seen", new() { Timeout = 5000 });

        // The browser has to be told that this is how the page came: whether it fetches ahead at all is its own choice.
        await visitor.AskAsync<object?>("""
            async () => {
              const real = performance.getEntriesByType.bind(performance);
              performance.getEntriesByType = kind => kind === "navigation" ? [{ deliveryType: "navigational-prefetch" }] : real(kind);
              await import(document.querySelector("script[src*='site']").src + "?again");
            }
            """);

        Assert.EndsWith($"/jobs/{job.Key.ToLowerInvariant()}/seen", (await seen).Url);
    }

    static async Task LookAsync(IPage page, string name)
    {
        await page.BringAxeAsync();
        foreach (var (width, scheme) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            if (Environment.GetEnvironmentVariable("JOBSITE_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/{name}-{width}-{scheme}.png", FullPage = width == 1280 });
            var faults = await page.FaultsAsync();
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

            Assert.True(faults is [], $"{name}, {width} px, {scheme}:\n{string.Join('\n', faults)}");
            Assert.True(wide <= width, $"{name} is {wide} px wide at {width} px.");
        }

        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    /// <summary>What one works with is there from the start, and lets itself be used once the circuit is.</summary>
    static Task IsAliveAsync(ILocator control) => Assertions.Expect(control).ToBeEnabledAsync(new() { Timeout = 15_000 });

    static async Task TabToAsync(IPage page, string name, bool back = false)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()") == name)
                return;
        }

        Assert.Fail($"No way to '{name}' by keyboard.");
    }

    async Task<(Company, Core.Accounts.Account)> BusyCompanyAsync()
    {
        var company = Given.Company();
        string[] trades = ["Baker", "Designer", "Cook", "Data engineer", "Night nurse"];
        var jobs = Enumerable.Range(0, 40).Select(i => Made($"{trades[i % 5]} {i / 5}", company, i)).ToList();
        await town.Site.SaveAsync([.. jobs, new JobDraft(new() { Title = "Product manager", Places = ["Paris"], Workplace = WorkplaceType.Hybrid }, Given.Now) { Company = company }]);
        await using (var db = town.Site.Open())
        {
            db.AddRange(jobs.SelectMany((job, i) => Enumerable.Range(0, 60).Select(ago => new JobDay
            {
                JobId = job.Id,
                Day = Visit.DayOf(Given.Now).AddDays(-ago),
                Views = (int)(20 + i + 15 * Math.Sin((ago + i) / 5.0) - ago / 6.0),
                FromSearch = 3,
                FromHere = 4,
                ApplyClicks = ago % 3,
            })));
            await db.SaveChangesAsync(Cancel);
        }

        return (company, await town.Site.Dbs.MemberAsync(company));
    }

    static Job Made(string title, Company company, int number)
    {
        var job = new Job(company, title, Given.Now.AddDays(-number)) { Workplace = (WorkplaceType)(number % 3), ApplyUrl = "https://jobs.example/1" };
        job.Places = number % 3 == 0 ? [new("DE", null, "Berlin")] : [new("US", "MA", "Boston"), new("FR", null, "Paris")];
        job.Publish(job.FirstSeenAt);
        if (number % 7 == 6)
            job.Pause(Given.Now.AddDays(-1));
        if (number % 11 == 10)
            job.Close(Given.Now.AddDays(-2), ClosedReason.Filled);

        return job;
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
