using JobSite.Core.Values;

namespace JobSite.Core.Search;

/// <summary>One page of what was found, how the rest divides, and a way out when there is nothing.</summary>
public sealed record JobResults(Page<JobCard> Jobs, JobFacets Facets)
{
    /// <summary>The words as the board itself would spell them, when that finds more.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>When nothing was found: the same filter without one of its parts, and how many that finds; best first.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; init; } = [];
}

/// <summary>A filter without one of its parts. <see cref="Dropped"/> is the name of that part's property in <see cref="JobFilter"/>.</summary>
public sealed record Relaxation(string Dropped, JobFilter Filter, int Count);
