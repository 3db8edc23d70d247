namespace JobSite.Core.Moderation;

/// <summary>What reports and reviews came to in a year.</summary>
public sealed record TransparencyYear(int Year, IReadOnlyDictionary<ReportReason, int> Reports, int Reviewed, int Refused, int TakenDown, int Kept)
{
    public int Reported => Reports.Values.Sum();
}
