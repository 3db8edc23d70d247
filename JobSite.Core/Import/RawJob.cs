using JobSite.Core.Pay;
using JobSite.Core.Places;

namespace JobSite.Core.Import;

/// <summary>A job as its source tells it, in the source's own words, before any of it is understood.</summary>
public sealed record RawJob
{
    /// <summary>What the source calls it; stays the same from one reading to the next.</summary>
    public required string Id { get; init; }
    public string? Title { get; init; }

    /// <summary>No job of its own: only tags for one that is known by the same id.</summary>
    public bool IsAddition { get; init; }
    public string? Company { get; init; }
    public string? CompanyUrl { get; init; }

    /// <summary>HTML, Markdown or plain text; the reader of descriptions finds out which.</summary>
    public string? Description { get; init; }
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>Places that the source gives as such, not as words.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Country codes or names from which one may apply, where the source says so as data.</summary>
    public IReadOnlyList<string> ApplicantCountries { get; init; } = [];
    public string? Workplace { get; init; }
    public IReadOnlyList<string> EmploymentTypes { get; init; } = [];
    public string? Seniority { get; init; }
    public string? Category { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ranges that the source gives as numbers.</summary>
    public IReadOnlyList<Salary> Pay { get; init; } = [];

    /// <summary>Pay as the source words it ("$178,000-258,000 a year").</summary>
    public string? PayText { get; init; }
    public DateTimeOffset? PostedAt { get; init; }
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>Set when the source says that it has closed.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
    public string? Url { get; init; }
    public string? ApplyUrl { get; init; }
    public string? Requisition { get; init; }
    public string? Language { get; init; }
    public decimal? HoursPerWeek { get; init; }
    public int? MinExperienceMonths { get; init; }
    public int? Openings { get; init; }
}
