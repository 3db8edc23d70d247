using System.Diagnostics;

namespace JobSite.Bench.Import;

/// <summary>How long a part took, and how much of a processor, which other work on the machine does not change.</summary>
readonly record struct PartTime(double Seconds, double CpuMs)
{
    public static async Task<PartTime> OfAsync(Func<Task> act)
    {
        var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await act();

        return new(Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
