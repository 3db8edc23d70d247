using Microsoft.Playwright;

namespace JobSite.Tests.Testing;

/// <summary>The browser of this machine. A test that needs one is skipped where there is none, and fails there in CI.</summary>
public static class Chromium
{
    const string Missing = "needs a browser: install Chromium (Debian: apt-get install chromium) or say where one is in CHROMIUM_PATH";

    static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>A machine that runs all tests at once is slow at times; what waits for long here has failed.</summary>
    static Chromium() => Assertions.SetDefaultExpectTimeout(20_000);

    public static string? Path { get; } = Find();

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Quietly });

    public static void Require()
    {
        if (Path is not null)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"This test {Missing}.");

        Assert.Skip(Missing);
    }

    static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;

        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
