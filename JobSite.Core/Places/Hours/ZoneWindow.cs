namespace JobSite.Core.Places.Hours;

/// <summary>The two ways to ask for hours: a clock between two offsets, or so many hours shared with a zone.</summary>
static class ZoneWindow
{
    public static TimeZoneWindow Between(decimal min, decimal max, string? anchor) => new()
    {
        Mode = TimeZoneMode.Offsets,
        MinUtc = Math.Max(min, -12),
        MaxUtc = Math.Min(max, 14),
        AnchorTimeZone = anchor,
    };

    public static TimeZoneWindow Sharing(ZoneMention mention, decimal hours) => new()
    {
        Mode = TimeZoneMode.Overlap,
        OverlapHours = hours,
        AnchorTimeZone = mention.Offset is { } offset ? Fixed(offset) : mention.Zone.Anchor,
    };

    // POSIX zones count the other way round, and know whole hours only.
    static string Fixed(decimal offset) =>
        offset == 0 || offset % 1 != 0 ? "Etc/UTC" : $"Etc/GMT{(offset > 0 ? "-" : "+")}{Math.Abs((int)offset)}";
}
