using System.Diagnostics;

namespace JobSite.Bench.Search;

/// <summary>How long something takes, in milliseconds: the first time, in the middle, and in the worst of a
/// hundred; and how much of a processor it takes on average, which other work on the machine does not change.</summary>
readonly record struct Timing(double First, double P50, double P99, double Cpu)
{
    /// <summary>Of something that has run before: not of the compiler's work.</summary>
    public static async Task<Timing> OfAsync(int runs, double first, Func<Task> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
            times[i] = await OnceAsync(act);
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / runs;
        Array.Sort(times);

        return new(first, times[runs / 2], times[Math.Min(runs - 1, runs * 99 / 100)], cpu);
    }

    /// <summary>The first time, and then as often as it takes until it is as fast as it gets.</summary>
    public static async Task<double> WarmAsync(int runs, Func<Task> act)
    {
        var first = await OnceAsync(act);
        for (var i = 0; i < runs; i++)
            await act();

        return first;
    }

    static async Task<double> OnceAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
