using System.Diagnostics;
using System.Globalization;

namespace JobSite.Core.Resumes.Apart;

/// <summary>This program once more, to read one file: with little memory, and without the settings and secrets of the site.</summary>
static class ReadingProcess
{
    const long Heap = 256 * 1024 * 1024;

    static readonly string[] Kept = ["PATH", "DOTNET_ROOT", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

    /// <param name="program">The site's own assembly.</param>
    public static Process Start(string program, DateOnly today)
    {
        string[] arguments = ["exec", program, ReadingCommand.Name, today.ToString("O", CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(Host(), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Except(Kept).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Settings())
            start.Environment[name] = value;

        return Process.Start(start) ?? throw new InvalidOperationException("The process that reads résumés does not start.");
    }

    static IEnumerable<(string, string)> Settings() =>
    [
        ("DOTNET_GCHeapHardLimit", Heap.ToString("X", CultureInfo.InvariantCulture)), ("DOTNET_gcServer", "0"), ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_DbgEnableMiniDump", "0"), ("DOTNET_EnableDiagnostics", "0"), ("DOTNET_TieredPGO", "0"),
    ];

    static string Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" ? Environment.ProcessPath! : "dotnet";
}
