using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Candidates;

/// <summary>What somebody says of themself as it was published: read from their form, and true to its rules.</summary>
public sealed record Profile
{
    /// <summary>What they do, in a line ("Senior backend engineer").</summary>
    public required string Headline { get; init; }

    /// <summary>Slugs of skills, or tags as typed where we know no such skill; the best first.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>Skills that no job of theirs may demand.</summary>
    public IReadOnlyList<string> Disliked { get; init; } = [];

    /// <summary>Where they live, and further countries that they may work from: ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }
    public IReadOnlyList<string> AlsoFrom { get; init; } = [];

    /// <summary>The exact place, for those alone who may see the name.</summary>
    public Place? Place { get; init; }

    /// <summary>IANA name; null means the most peopled zone of their country.</summary>
    public string? TimeZone { get; init; }
    public string? Name { get; init; }
    public Seniority? Seniority { get; init; }
    public int? YearsOfExperience { get; init; }

    /// <summary>The least they would look at: a salary with a lower end alone. Never shown to anybody as a number.</summary>
    public Salary? PayFloor { get; init; }
    public IReadOnlyList<WorkplaceType> Workplaces { get; init; } = [];
    public IReadOnlyList<EmploymentType> EmploymentTypes { get; init; } = [];
    public DateOnly? AvailableFrom { get; init; }
    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    /// <summary>Absolute http or https addresses.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Plain text with line breaks.</summary>
    public string? Summary { get; init; }

    /// <summary>Whom they work for now; hidden from automatically.</summary>
    public string? Employer { get; init; }
    public IReadOnlyList<string> FormerEmployers { get; init; } = [];
    public IReadOnlyList<string> Schools { get; init; } = [];

    /// <summary>Agencies are not to see them.</summary>
    public bool NoAgencies { get; init; }
}
