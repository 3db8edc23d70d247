using JobSite.Core.Candidates;

namespace JobSite.Core.Matching;

/// <summary>How well somebody fits a job, from 0 to 100. The weights stand here and nowhere else.</summary>
public static class FitScore
{
    const double Must = 0.55, Nice = 0.15, Level = 0.15, Activity = 0.10, Status = 0.05;

    /// <summary>What a skill is worth that somebody has by another one that includes it.</summary>
    public const double Implied = 0.8;

    /// <summary>Where one side does not say its level, half of what it could count.</summary>
    public const double UnknownLevel = 0.5;

    /// <summary>How much of a title must be in what somebody says they do, where there is nothing else to go by.</summary>
    public const double LeastTitle = 0.5;

    /// <summary>All parts are between 0 and 1. Whole numbers only, so that those who fit alike take turns.</summary>
    public static int Of(double must, double nice, double level, double activity, double status) =>
        (int)Math.Round(100 * (Must * must + Nice * nice + Level * level + Activity * activity + Status * status));

    /// <summary>How rare a skill or word is among those who are there: what everybody has says little.</summary>
    public static double Rarity(int having, int all) => Math.Log(1 + (all + 1.0) / (having + 1.0));

    /// <summary>In steps, so that nobody can follow anybody's visits; the day counts, not the hour.</summary>
    public static double OfActivity(DateTimeOffset seen, DateTimeOffset now) => (now.UtcDateTime.Date - seen.UtcDateTime.Date).Days switch
    {
        <= 7 => 1,
        <= 30 => 0.7,
        <= 90 => 0.4,
        _ => 0.1,
    };

    public static double OfStatus(SearchStatus status) => status switch
    {
        SearchStatus.Active => 1,
        SearchStatus.Open => 0.6,
        _ => 0,
    };
}
