using System.Globalization;
using JobSite.Core.Places.Hours;

namespace JobSite.Core.Places;

/// <summary>A time-zone window in a few words: "UTC−1 to +3", "4 hours with New York".</summary>
public static class TimeZoneText
{
    public static string Of(TimeZoneWindow window, DateTimeOffset now)
    {
        var text = window switch
        {
            { Mode: TimeZoneMode.Overlap, OverlapHours: { } hours, AnchorTimeZone: { } anchor } =>
                $"{Number(hours)} {(hours == 1 ? "hour" : "hours")} with {CityOf(anchor)}",
            { Mode: TimeZoneMode.Offsets } when window.OffsetsAt(now) is { } offsets => Range(offsets.Min, offsets.Max),
            _ => "Any time zone",
        };

        return window.IsPreferred ? $"{text}, preferred" : text;
    }

    /// <summary>"New York" for "America/New_York".</summary>
    public static string CityOf(string zone)
    {
        if (zone.StartsWith("Etc/GMT", StringComparison.Ordinal)
            && int.TryParse(zone.AsSpan(7), CultureInfo.InvariantCulture, out var west))
            return ZoneOffset.Text(-west);

        return zone is "Etc/UTC" ? "UTC" : zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    static string Range(decimal min, decimal max) =>
        min == max ? ZoneOffset.Text(min) : $"{ZoneOffset.Text(min)} to {ZoneOffset.Signed(max)}";

    static string Number(decimal hours) => hours.ToString("0.##", CultureInfo.InvariantCulture);
}
