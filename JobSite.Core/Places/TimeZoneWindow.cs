using JobSite.Core.Places.Hours;

namespace JobSite.Core.Places;

public enum TimeZoneMode { Any, Offsets, Overlap }

/// <summary>
/// The hours of the day that a job asks for: offsets from UTC that one may live in, or hours to share with an anchor.
/// </summary>
/// <remarks>
/// Offsets are hours from UTC in steps of a quarter (India is 5.5, Nepal 5.75). Beside an anchor they hold in its
/// winter, and move with its summer time.
/// </remarks>
public sealed record TimeZoneWindow
{
    public static readonly TimeZoneWindow Any = new();

    public TimeZoneMode Mode { get; init; }
    public decimal? MinUtc { get; init; }
    public decimal? MaxUtc { get; init; }
    public decimal? OverlapHours { get; init; }

    /// <summary>
    /// IANA name of the zone whose working hours are to be shared; its offset is computed when it is looked at.
    /// </summary>
    public string? AnchorTimeZone { get; init; }

    /// <summary>A wish ("GMT+8 preferred"), which keeps nobody out.</summary>
    public bool IsPreferred { get; init; }

    public string? SourceText { get; init; }

    /// <summary>The offsets of today, summer time included; null when the window is not one of offsets.</summary>
    public (decimal Min, decimal Max)? OffsetsAt(DateTimeOffset now)
    {
        if (Mode is not TimeZoneMode.Offsets || MinUtc is not { } min || MaxUtc is not { } max)
            return null;

        var summer = AnchorTimeZone is { } anchor ? ZoneOffset.SummerAt(anchor, now) : 0;
        return (min + summer, max + summer);
    }
}
