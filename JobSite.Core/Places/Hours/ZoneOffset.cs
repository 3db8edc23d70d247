namespace JobSite.Core.Places.Hours;

/// <summary>Offsets of IANA time zones in hours.</summary>
static class ZoneOffset
{
    /// <summary>Null for a name that no zone has.</summary>
    public static decimal? At(string zone, DateTimeOffset now) =>
        zone.Length < 64 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
            ? (decimal)found.GetUtcOffset(now).TotalHours
            : null;

    public static decimal SummerAt(string zone, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            return 0;

        // Compared with midwinter, because some zones call their winter "daylight time" (Ireland).
        var offset = found.GetUtcOffset(now);
        var january = found.GetUtcOffset(new DateTimeOffset(now.Year, 1, 15, 0, 0, 0, TimeSpan.Zero));
        var july = found.GetUtcOffset(new DateTimeOffset(now.Year, 7, 15, 0, 0, 0, TimeSpan.Zero));
        return (decimal)(offset - (january < july ? january : july)).TotalHours;
    }

    /// <summary>"UTC", "UTC+5:30", "UTC−1".</summary>
    public static string Text(decimal hours)
    {
        if (hours == 0)
            return "UTC";

        return "UTC" + Signed(hours);
    }

    public static string Signed(decimal hours)
    {
        var minutes = (int)(Math.Abs(hours) * 60);
        var text = minutes % 60 == 0 ? $"{minutes / 60}" : $"{minutes / 60}:{minutes % 60:00}";

        return hours < 0 ? "\u2212" + text : "+" + text;
    }
}
