using JobSite.Core.Descriptions;

namespace JobSite.Core.Jobs;

/// <summary>The long part of a job, in a table of its own so that lists never read it.</summary>
public sealed class JobText
{
    public int JobId { get; private set; }
    public IReadOnlyList<Section> Sections { get; set; } = [];
    public JobTerms Terms { get; set; } = new();

    /// <summary>What changed since it was published, oldest first.</summary>
    public IReadOnlyList<JobChange> History { get; set; } = [];

    /// <summary>The description as words alone: for the search index and to compare jobs.</summary>
    public string Plain { get; set; } = "";
}
