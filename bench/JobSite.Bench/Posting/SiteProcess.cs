using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace JobSite.Bench.Posting;

/// <summary>The site on a folder of its own, started and stopped.</summary>
sealed class SiteProcess : IAsyncDisposable
{
    readonly Process process;

    SiteProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();

            return process.TotalProcessorTime;
        }
    }

    public static async Task<SiteProcess> StartAsync(string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        string[] settings =
        [
            "site", "--applicationName=JobSite.Web", $"--Urls={address}", $"--ConnectionStrings:JobSite=Data Source={folder}/jobsite.db",
            $"--Site:Keys={folder}/keys", $"--Site:Files={folder}/files", $"--Mail:Folder={folder}/mail", "--Circuits:PerAddress=1000", "--Logging:LogLevel:Default=Error",
        ];
        var start = new ProcessStartInfo(Environment.ProcessPath!, settings) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0"; // as the site is set
        var site = new SiteProcess(Process.Start(start)!, address);
        await site.AnswersAsync();

        return site;
    }

    /// <summary>Bytes that are in use after everything else was collected.</summary>
    public async Task<long> HeapAsync()
    {
        await process.StandardInput.WriteLineAsync(HostedSite.Asked);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(HostedSite.Asked, StringComparison.Ordinal))
                return long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);

        throw new InvalidOperationException("The site is gone.");
    }

    async Task AnswersAsync()
    {
        using var browser = new HttpClient();
        for (var tries = 0; tries < 600 && !process.HasExited; tries++)
            try
            {
                if ((await browser.GetAsync(new Uri(Address, "/jobs"))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }

        throw new InvalidOperationException("The site does not start.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
