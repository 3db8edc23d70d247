namespace JobSite.Core.Jobs.Counting;

/// <summary>How often a job's page was opened, and how often 'Apply' was followed, on one day (UTC).</summary>
public sealed class JobDay
{
    public int JobId { get; init; }
    public DateOnly Day { get; init; }
    public int Views { get; init; }

    /// <summary>Views that came from a search engine, from another site, from another page of this site; the rest came directly.</summary>
    public int FromSearch { get; init; }
    public int FromSites { get; init; }
    public int FromHere { get; init; }
    public int ApplyClicks { get; init; }

    public int Direct => Views - FromSearch - FromSites - FromHere;
}
