namespace JobSite.Web.Ui;

/// <summary>How long ago, or how far ahead, as one would say it.</summary>
public static class RelativeTime
{
    public static string Of(DateTimeOffset at, DateTimeOffset now) =>
        at <= now ? Past(now - at) : Ahead(at - now);

    /// <summary>The same without "ago" ("10 months"), for the middle of a sentence.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 60 } => Count((int)span.TotalMinutes, "minute"),
        { TotalHours: < 24 } => Count((int)span.TotalHours, "hour"),
        { TotalDays: < 21 } => Count((int)span.TotalDays, "day"),
        { TotalDays: < 60 } => Count((int)span.TotalDays / 7, "week"),
        { TotalDays: < 365 } => Count((int)(span.TotalDays / 30.44), "month"),
        _ => Count((int)(span.TotalDays / 365.25 + 0.002), "year"),
    };

    static string Past(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "Just now",
        { TotalDays: >= 1 and < 2 } => "Yesterday",
        _ => $"{Span(span)} ago",
    };

    static string Ahead(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "Now",
        { TotalDays: >= 1 and < 2 } => "Tomorrow",
        _ => $"In {Span(span)}",
    };

    static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
