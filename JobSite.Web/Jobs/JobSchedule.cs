using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>The hours of a job's day, on the clock of whoever looks at it.</summary>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="Length">In minutes; it may run past midnight.</param>
/// <param name="Zone">Whose clock it is ("your time", "UTC").</param>
sealed record JobSchedule(int Start, int Length, string Zone)
{
    const int Day = 24 * 60;

    public string Words => $"{Clock(Start)}–{Clock(Start + Length)}";

    /// <summary>From nine to five there, seen from the visitor's zone, or in UTC where that is not known.</summary>
    public static JobSchedule? Of(TimeZoneWindow window, string? visitorZone, DateTimeOffset now)
    {
        var (offset, zone) = OffsetOf(visitorZone, now) is { } own ? (own, "your time") : (0, "UTC");

        return Offsets(window, now) is var (min, max)
            ? new(Wrap(9 * 60 - max + offset), Math.Min(8 * 60 + max - min, Day), zone)
            : null;
    }

    static (int Min, int Max)? Offsets(TimeZoneWindow window, DateTimeOffset now) => window.Mode switch
    {
        TimeZoneMode.Overlap when OffsetOf(window.AnchorTimeZone, now) is { } anchor => (anchor, anchor),
        not TimeZoneMode.Any when window.MinUtc is { } min && window.MaxUtc is { } max && min <= max => ((int)(min * 60), (int)(max * 60)),
        _ => null,
    };

    static int? OffsetOf(string? zone, DateTimeOffset now) => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
        ? (int)found.GetUtcOffset(now).TotalMinutes
        : null;

    static int Wrap(int minutes) => (minutes % Day + Day) % Day;

    static string Clock(int minutes) => $"{Wrap(minutes) / 60:00}:{Wrap(minutes) % 60:00}";
}
