using JobSite.Core.Posting;
using JobSite.Tests.Browser;
using JobSite.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JobSite.Tests.Posting;

/// <summary>A site on which time passes, so that drafts save themselves, and a browser to write them with.</summary>
public sealed class WrittenTown : IAsyncLifetime
{
    static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    IPlaywright? playwright;
    IBrowser? browser;
    Timer? time;

    public TestSite Site { get; } = new() { ReviewsFirstJobs = false };

    public string Address { get; private set; } = "";

    public DraftDesk Desk => Site.Services.GetRequiredService<DraftDesk>();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;

        Site.UseKestrel(0);
        Site.StartServer();
        Address = Site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        time = new(_ => Site.Clock.Advance(Tick), null, Tick, Tick);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
    }

    public async Task<Visitor> VisitAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, string? site = null)
    {
        Chromium.Require();
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = site ?? Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-US",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(20_000);

        return new Visitor(context, await context.NewPageAsync(), site ?? Address);
    }

    public async Task<string> BeginAsync(JobForm form) => await Desk.BeginAsync(form);

    public async ValueTask DisposeAsync()
    {
        if (time is not null)
            await time.DisposeAsync();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
