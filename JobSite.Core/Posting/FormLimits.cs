namespace JobSite.Core.Posting;

/// <summary>How much each field takes. More than that can be typed, and is kept, but not published.</summary>
public static class FormLimits
{
    public const int Title = 100;
    public const int Company = 100;
    public const int Description = 64 * 1024;

    /// <summary>Fewer characters than this describe no job.</summary>
    public const int ShortestDescription = 80;
    public const int Line = 200;
    public const int Address = 500;
    public const int Items = 30;
    public const int PayLines = 20;
    public const int Openings = 10_000;
    public const decimal HighestPay = 1_000_000_000;

    /// <summary>How far ahead a job may be scheduled.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(90);
}
