namespace JobSite.Core.Candidates.Viewing;

/// <summary>From when somebody could begin, no closer than an employer needs it.</summary>
public static class Availability
{
    public static string? Of(DateOnly? from, DateTimeOffset now) => (from?.DayNumber - DateOnly.FromDateTime(now.UtcDateTime).DayNumber) switch
    {
        null => null,
        <= 0 => "available now",
        <= 31 => "available within a month",
        <= 92 => "available within three months",
        _ => "available later",
    };
}
