namespace JobSite.Core.Places;

public enum TimeZoneMode { Any, Offsets, Overlap }

/// <summary>The hours of the day that a job asks for: offsets from UTC that one may live in, or hours to share with an anchor.</summary>
/// <remarks>Offsets are hours from UTC in steps of a quarter (India is 5.5, Nepal 5.75).</remarks>
public sealed record TimeZoneWindow
{
    public static readonly TimeZoneWindow Any = new();

    public TimeZoneMode Mode { get; init; }
    public decimal? MinUtc { get; init; }
    public decimal? MaxUtc { get; init; }
    public decimal? OverlapHours { get; init; }

    /// <summary>IANA name of the zone whose working hours are to be shared; its offset is computed when it is looked at.</summary>
    public string? AnchorTimeZone { get; init; }

    public string? SourceText { get; init; }
}
