using JobSite.Core.Pay;
using JobSite.Core.Work;

namespace JobSite.Core.Search;

/// <summary>
/// What a visitor asks for: the same in an address, a feed and an alert. Several values of one facet mean any of them;
/// several facets mean all of them.
/// </summary>
public sealed record JobFilter
{
    public const int LastPage = 500;

    /// <summary>What was typed: words, "a phrase", -word, title:word.</summary>
    public string? Words { get; init; }

    /// <summary>Country, region, town or "anywhere", as typed.</summary>
    public string? Place { get; init; }
    public IReadOnlyList<WorkplaceType> Workplaces { get; init; } = [];

    /// <summary>Keys of categories.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<Seniority> Seniorities { get; init; } = [];
    public IReadOnlyList<EmploymentType> EmploymentTypes { get; init; } = [];

    /// <summary>"I live in": places, as <see cref="Search.LivesIn"/> knows them, from all of which one must be able to apply. Unclear is not yes.</summary>
    public IReadOnlyList<string> LivesIn { get; init; } = [];

    /// <summary>Slugs of skills.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Slugs of companies.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];
    public bool PayStated { get; init; }

    /// <summary>The job's upper end must reach this, in <see cref="Currency"/> over <see cref="Period"/>.</summary>
    public decimal? PaysAtLeast { get; init; }
    public string Currency { get; init; } = "USD";
    public PayPeriod Period { get; init; } = PayPeriod.Year;

    /// <summary>First seen within so many days.</summary>
    public int? PostedWithin { get; init; }

    /// <summary>Without these words, companies (slugs) and skills (slugs).</summary>
    public IReadOnlyList<string> NotWords { get; init; } = [];
    public IReadOnlyList<string> NotCompanies { get; init; } = [];
    public IReadOnlyList<string> NotSkills { get; init; } = [];
    public JobOrder? Order { get; init; }

    /// <summary>From 1 to <see cref="LastPage"/>.</summary>
    public int Page { get; init; } = 1;

    /// <summary>As asked for; otherwise the best match when there are words, and else the newest.</summary>
    public JobOrder EffectiveOrder => Order ?? (string.IsNullOrWhiteSpace(Words) ? JobOrder.Newest : JobOrder.BestMatch);
}
