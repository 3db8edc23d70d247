namespace JobSite.Core.Hiring;

/// <summary>All that a company hires for, as one of its members sees it.</summary>
/// <param name="Companies">Those that the member may switch to, the one at hand among them.</param>
public sealed record Desk(
    DeskCompany Company, IReadOnlyList<DeskCompany> Companies, IReadOnlyList<DeskJob> Jobs, Tally Now, Tally Before, DateTimeOffset At)
{
    public static readonly TimeSpan Soon = TimeSpan.FromDays(3);

    public int Open => Jobs.Count(j => j.IsOpen);

    public int ClosingSoon => Jobs.Count(j => j.IsOpen && j.ClosesAt < At + Soon);
}

/// <summary>Views and apply clicks of 30 days.</summary>
public readonly record struct Tally(int Views, int ApplyClicks);
