using System.Diagnostics;

namespace JobSite.Web.Circuits;

/// <summary>
/// So many events a second, twice as many at once. It goes by the machine's own clock: it guards the machine, whatever time the
/// site believes it is.
/// </summary>
sealed class EventAllowance(int perSecond)
{
    readonly double most = 2 * perSecond;
    double left = 2 * perSecond;
    long countedAt = Stopwatch.GetTimestamp();

    /// <summary>Takes one event, and says how long it has to wait. Asked by one connection alone, one event after the other.</summary>
    public TimeSpan Take()
    {
        var now = Stopwatch.GetTimestamp();
        left = Math.Min(most, left + (Stopwatch.GetElapsedTime(countedAt, now).TotalSeconds * perSecond)) - 1;
        countedAt = now;

        return left >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-left / perSecond);
    }
}
