using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Search;

/// <summary>As much of a job as a list shows.</summary>
public sealed record JobCard
{
    public required int Id { get; init; }
    public required string Address { get; init; }
    public required string Title { get; init; }

    /// <summary>The title in pieces, with what was searched for marked.</summary>
    public required IReadOnlyList<Marked> MarkedTitle { get; init; }

    /// <summary>A line or two around what was searched for, when the title alone does not show it; otherwise empty.</summary>
    public IReadOnlyList<Marked> Snippet { get; init; } = [];
    public required string Company { get; init; }
    public required string CompanySlug { get; init; }
    public required string CategoryKey { get; init; }
    public IReadOnlyList<Seniority> Seniorities { get; init; } = [];
    public IReadOnlyList<EmploymentType> EmploymentTypes { get; init; } = [];
    public decimal? HoursPerWeek { get; init; }
    public WorkplaceType? Workplace { get; init; }
    public decimal? OnSiteDaysPerWeek { get; init; }

    /// <summary>Its own places and those of the jobs that it stands for.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
    public Eligibility Eligibility { get; init; } = Eligibility.Unclear;
    public TimeZoneWindow TimeZone { get; init; } = TimeZoneWindow.Any;
    public IReadOnlyList<Salary> Pay { get; init; } = [];
    public IReadOnlyList<JobSkill> Skills { get; init; } = [];
    public DateTimeOffset FirstSeenAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    public JobState State { get; init; }
    public int Reposts { get; init; }
}
