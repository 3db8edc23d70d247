using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Samples;
using JobSite.Core.Search;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

/// <summary>The sample town on a real server, and a browser to visit it with.</summary>
public sealed class BrowsedTown : IAsyncLifetime
{
    IPlaywright? playwright;
    IBrowser? browser;

    public TestSite Site { get; } = new();

    public string Address { get; private set; } = "";

    public IReadOnlyList<Job> Jobs { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;

        Site.UseKestrel(0);
        Site.StartServer();
        Address = Site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        Jobs = await LoadAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
    }

    /// <summary>Somebody with a browser that remembers nothing yet.</summary>
    public async Task<Visitor> VisitAsync(bool script = true, int width = 1280, ColorScheme scheme = ColorScheme.Light, string zone = "Europe/Berlin", string? site = null)
    {
        Chromium.Require();
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = site ?? Address,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-US",
            TimezoneId = zone,
        });
        context.SetDefaultTimeout(15_000);

        return new Visitor(context, await context.NewPageAsync(), site ?? Address);
    }

    /// <summary>The job in this state that has most to show.</summary>
    public Job JobThatIs(JobState state) => Jobs
        .Where(j => j.State(Given.Now) == state && !j.IsTwin)
        .OrderByDescending(j => j.Pay.Count * 4 + j.Text.History.Count * 2 + (j.TimeZone.Mode is not TimeZoneMode.Any ? 3 : 0) + j.Skills.Count)
        .First();

    async Task<IReadOnlyList<Job>> LoadAsync()
    {
        await new SampleTown(Site.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>(), Site.Clock).LoadAsync();
        await Site.Services.GetRequiredService<JobIndex>().CatchUpAsync();
        await using var db = Site.Open();

        return await db.Jobs.AsNoTracking().Include(j => j.Company).Include(j => j.Text).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
