using System.Globalization;
using JobSite.Core.Places.Hours;

namespace JobSite.Core.Places;

/// <summary>The eight hours of a day that somebody would work, by their own clock.</summary>
public sealed record WorkDay(TimeOnly Start, TimeOnly End)
{
    const decimal Opens = 9, Closes = 17, Latest = 23, Earliest = 6;

    /// <summary>Whether it keeps out of the night.</summary>
    public bool IsBearable => Start.Hour >= Earliest && End > Start && End.ToTimeSpan().TotalHours <= (double)Latest;

    /// <summary>"you would work 14:00–22:00"</summary>
    public string Text =>
        string.Create(CultureInfo.InvariantCulture, $"you would work {Start:HH:mm}–{End:HH:mm}");

    /// <summary>
    /// As near to nine to five as the window allows; null when the zone is unknown or the job asks for nothing.
    /// </summary>
    public static WorkDay? For(TimeZoneWindow window, string timeZone, DateTimeOffset now)
    {
        if (ZoneOffset.At(timeZone, now) is not { } own)
            return null;
        if (window.OffsetsAt(now) is { } offsets)
            return Shifted(own - Math.Clamp(own, offsets.Min, offsets.Max));
        if (window is not { Mode: TimeZoneMode.Overlap, OverlapHours: { } hours, AnchorTimeZone: { } anchor }
            || ZoneOffset.At(anchor, now) is not { } theirs)
            return null;

        // Nine to five there is nine to five here, moved by the difference; so much of it must be shared.
        var apart = own - theirs;
        var spare = Closes - Opens - Math.Clamp(hours, 0, Closes - Opens);
        return Shifted(Math.Sign(apart) * Math.Max(0, Math.Abs(apart) - spare));
    }

    static WorkDay Shifted(decimal hours) => new(Clock(Opens + hours), Clock(Closes + hours));

    static TimeOnly Clock(decimal hours) => TimeOnly.MinValue.AddHours((double)hours);
}
