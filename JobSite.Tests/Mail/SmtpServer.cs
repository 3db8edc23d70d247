using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JobSite.Tests.Mail;

/// <summary>A real mail server in a process of its own (smtp_server.py says how it is made to fail).</summary>
public sealed class SmtpServer : IAsyncLifetime
{
    const string Python = "/usr/bin/python3";
    const string Missing = "needs a mail server: install aiosmtpd (Debian: apt-get install python3-aiosmtpd)";

    readonly List<TakenLetter> taken = [];
    Process? process;

    public int Port { get; private set; }

    /// <summary>Files of a certificate and its key, where the server is to offer TLS.</summary>
    public IReadOnlyList<string> Certificate { get; init; } = [];

    public async ValueTask InitializeAsync()
    {
        if (!await IsHereAsync())
            return;

        process = Process.Start(new ProcessStartInfo(Python, [Script(), .. Certificate]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Port = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync())!).RootElement.GetProperty("port").GetInt32();
        _ = NoteAsync(process.StandardOutput);
    }

    public void Require()
    {
        if (Port > 0)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"This test {Missing}.");

        Assert.Skip(Missing);
    }

    /// <summary>The letters that were taken for this address; waits until there are so many.</summary>
    public async Task<IReadOnlyList<TakenLetter>> LettersToAsync(string address, int count = 1)
    {
        while (true)
        {
            lock (taken)
                if (taken.Where(l => l.To.Contains(address)).ToList() is { } found && found.Count >= count)
                    return found;
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public IReadOnlyList<TakenLetter> All()
    {
        lock (taken)
            return [.. taken];
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    async Task NoteAsync(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
            lock (taken)
                taken.Add(JsonSerializer.Deserialize<TakenLetter>(line, JsonSerializerOptions.Web)!);
    }

    static async Task<bool> IsHereAsync()
    {
        if (!File.Exists(Python))
            return false;

        using var asked = Process.Start(new ProcessStartInfo(Python, ["-c", "import aiosmtpd"]) { RedirectStandardError = true })!;
        await asked.WaitForExitAsync();

        return asked.ExitCode == 0;
    }

    static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "smtp_server.py");
}

/// <summary>A letter as the server got it.</summary>
public sealed record TakenLetter(string From, IReadOnlyList<string> To, string? User, bool IsProtected, string Data)
{
    public MimeKit.MimeMessage Read() => MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Data)));
}
