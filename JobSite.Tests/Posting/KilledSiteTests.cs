using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using JobSite.Tests.Testing;
using Microsoft.Playwright;

namespace JobSite.Tests.Posting;

/// <summary>The site as a process of its own, killed while somebody writes.</summary>
public sealed class KilledSiteTests(WrittenTown town) : IClassFixture<WrittenTown>, IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-killed-").FullName;
    Process? running;

    [Fact]
    public async Task Loses_nothing_when_the_server_is_killed_and_started_in_the_middle()
    {
        Chromium.Require();
        var address = $"http://127.0.0.1:{FreePort()}";
        await StartAsync(address);
        await using var visitor = await town.VisitAsync(site: address);
        var page = visitor.Page;
        await visitor.OpenAsync("/post");
        await page.GetByLabel("Job title").FillAsync("Baker");
        await page.GetByLabel("Company").FillAsync("Acme");
        await page.GetByText("Start writing").ClickAsync();
        await page.IsReadyAsync();

        await page.Locator("#Title").FillAsync("Night baker");
        await page.IsSavedAsync();
        Kill();
        await page.Locator("#Company").FillAsync("Acme Bread"); // into a dead line
        await StartAsync(address);
        await AnswersAgainAsync(page, "#Company", "Acme Bread");
        Assert.Equal("Night baker", await page.InputValueAsync("#Title"));

        await page.GoOnAsync();
        await page.Locator("trix-editor").ClickAsync();
        await page.Keyboard.TypeAsync("We bake for the whole town by night.");
        Kill(); // before it could be saved
        await StartAsync(address);
        await page.ReloadAsync();
        await page.IsReadyAsync();

        await page.Locator("trix-editor", new() { HasText = "We bake for the whole town by night." }).WaitForAsync();
        await page.ReloadAsync();
        await page.IsReadyAsync();
        await page.Locator("trix-editor", new() { HasText = "We bake for the whole town by night." }).WaitForAsync();
    }

    /// <summary>The browser finds the way back by itself, or is sent there.</summary>
    static async Task AnswersAgainAsync(IPage page, string selector, string value)
    {
        await page.ReloadAsync();
        await page.IsReadyAsync();
        await page.WaitForFunctionAsync("([selector, value]) => document.querySelector(selector)?.value === value", new[] { selector, value });
    }

    async Task StartAsync(string address)
    {
        var start = new ProcessStartInfo("dotnet", ["JobSite.Web.dll", "--urls", address]) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings())
            start.Environment[name] = value;
        running = Process.Start(start)!;
        running.BeginOutputReadLine();
        running.BeginErrorReadLine();

        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                if ((await client.GetAsync($"{address}/about", TestContext.Current.CancellationToken)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        Assert.Fail("The site does not start.");
    }

    IEnumerable<(string, string)> Settings() =>
    [
        ("ConnectionStrings__JobSite", $"Data Source={folder}/jobsite.db"), ("Site__Keys", $"{folder}/keys"), ("Site__Samples", "false"),
        ("ASPNETCORE_ENVIRONMENT", "Development"), ("Logging__LogLevel__Default", "Warning"),
    ];

    void Kill()
    {
        running!.Kill(entireProcessTree: true);
        running.WaitForExit();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (running is { HasExited: false })
            Kill();
        running?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
