using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using JobSite.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Testing;

/// <summary>The site as a process of its own, on a folder that outlives it: to be killed and started again.</summary>
public sealed class SiteProcess(params (string Name, string Value)[] settings) : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-killed-").FullName;
    Process? running;

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    string Database => $"Data Source={folder}/jobsite.db";

    public JobSiteDb Open() => new(new DbContextOptionsBuilder<JobSiteDb>().UseSqlite(Database).UseIdentitySchema().Options);

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["JobSite.Web.dll", "--urls", Address]) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Own().Concat(settings))
            start.Environment[name] = value;
        running?.Dispose();
        running = Process.Start(start)!;
        running.BeginOutputReadLine();
        running.BeginErrorReadLine();

        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                if ((await client.GetAsync($"{Address}/about", TestContext.Current.CancellationToken)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        Assert.Fail("The site does not start.");
    }

    /// <summary>At once, as kill -9 does: nothing of the site runs any more after this.</summary>
    public void Kill()
    {
        running!.Kill(entireProcessTree: true);
        running.WaitForExit();
    }

    IEnumerable<(string, string)> Own() =>
    [
        ("ConnectionStrings__JobSite", Database), ("Site__Keys", $"{folder}/keys"), ("Site__Files", $"{folder}/files"), ("Site__Samples", "false"),
        ("Mail__Folder", $"{folder}/mail"), ("ASPNETCORE_ENVIRONMENT", "Development"), ("Logging__LogLevel__Default", "Warning"),
    ];

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
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
