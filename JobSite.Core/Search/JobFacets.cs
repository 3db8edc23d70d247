using JobSite.Core.Work;

namespace JobSite.Core.Search;

/// <summary>How many jobs each value of a facet has, counted with every filter but the facet's own.</summary>
/// <remarks>Small facets hold all their values, zeros too; skills, companies and places to live in hold the most frequent ones, those chosen, and where that makes few, the usual ones of the whole board with zero.</remarks>
public sealed record JobFacets
{
    public IReadOnlyList<FacetCount<WorkplaceType>> Workplaces { get; init; } = [];
    public IReadOnlyList<FacetCount<string>> Categories { get; init; } = [];
    public IReadOnlyList<FacetCount<Seniority>> Seniorities { get; init; } = [];
    public IReadOnlyList<FacetCount<EmploymentType>> EmploymentTypes { get; init; } = [];

    /// <summary>In the order to show them: see <see cref="Search.LivesIn"/> for what they are called.</summary>
    public IReadOnlyList<FacetCount<string>> LivesIn { get; init; } = [];
    public IReadOnlyList<FacetCount<string>> Skills { get; init; } = [];
    public IReadOnlyList<FacetCount<string>> Companies { get; init; } = [];
    public int PayStated { get; init; }

    /// <summary>First seen within 1, 7 and 30 days.</summary>
    public IReadOnlyList<FacetCount<int>> PostedWithin { get; init; } = [];

    /// <summary>The matches by yearly pay in the filter's currency; null when fewer than five of them state it.</summary>
    public PayHistogram? Pay { get; init; }
}

public sealed record FacetCount<T>(T Value, int Count, bool IsChosen);

/// <summary>Sixteen steps of equal width from <see cref="From"/> to <see cref="To"/>, yearly, in the filter's currency; the last one is open.</summary>
public sealed record PayHistogram(decimal From, decimal To, IReadOnlyList<int> Counts);
