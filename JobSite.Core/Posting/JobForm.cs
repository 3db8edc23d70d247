using System.Text.Json;
using JobSite.Core.Jobs;
using JobSite.Core.Work;

namespace JobSite.Core.Posting;

/// <summary>A job as its employer types it: anything may be missing or wrong, and nothing that was typed is lost.</summary>
public sealed class JobForm
{
    public string Title { get; set; } = "";
    public string Company { get; set; } = "";

    /// <summary>HTML of the editor, as it came: cleaned whenever it is read.</summary>
    public string Description { get; set; } = "";
    public List<JobSkill> Skills { get; set; } = [];

    /// <summary>Key of the category; null means: read it from the title and text.</summary>
    public string? Category { get; set; }
    public List<Seniority> Seniorities { get; set; } = [];
    public List<EmploymentType> EmploymentTypes { get; set; } = [];
    public decimal? HoursPerWeek { get; set; }
    public decimal? DaysPerWeek { get; set; }
    public int? FixedTermMonths { get; set; }

    public List<PayLine> Pay { get; set; } = [];
    public string? Equity { get; set; }
    public string? Bonus { get; set; }
    public List<string> Benefits { get; set; } = [];

    public WorkplaceType? Workplace { get; set; }
    public string? WorkplaceLabel { get; set; }
    public decimal? OnSiteDaysPerWeek { get; set; }
    public int? TravelPercent { get; set; }

    /// <summary>As typed, one place each ("Berlin, Germany").</summary>
    public List<string> Places { get; set; } = [];

    /// <summary>Null until it is said; true when anybody anywhere may apply.</summary>
    public bool? Worldwide { get; set; }

    /// <summary>Country codes, region codes and keys of country groups, as <see cref="Places.Eligibility"/> has them.</summary>
    public List<string> ApplyFrom { get; set; } = [];
    public List<string> NotFrom { get; set; } = [];
    public string? WorkAuthorization { get; set; }
    public bool? VisaSponsorship { get; set; }
    public RelocationHelp? Relocation { get; set; }
    public string? RelocationNote { get; set; }

    /// <summary>IANA name of the zone whose hours are to be shared, and for how many hours a day.</summary>
    public string? TimeZone { get; set; }
    public decimal? OverlapHours { get; set; }

    public int? MinExperienceYears { get; set; }
    public Education? Education { get; set; }
    public bool? ExperienceInPlaceOfEducation { get; set; }
    public string? Process { get; set; }
    public Vacancy? Vacancy { get; set; }
    public int? Openings { get; set; }
    public AiScreening? AiScreening { get; set; }
    public string? AiScreeningNote { get; set; }
    public string? AccommodationContact { get; set; }
    public string? Requisition { get; set; }

    /// <summary>Where to apply: a web address or a mail address, as typed.</summary>
    public string? ApplyTo { get; set; }
    public DateTimeOffset? PublishAt { get; set; }
    public DateTimeOffset? ClosesAt { get; set; }

    /// <summary>Key of the posting that this one repeats: the same vacancy keeps its age.</summary>
    public string? Repeats { get; set; }

    /// <summary>Names of the fields that were filled in from elsewhere and that nobody has looked at yet.</summary>
    public HashSet<string> Guessed { get; set; } = [];

    public JobForm Copy() => JsonSerializer.Deserialize<JobForm>(JsonSerializer.Serialize(this))!;
}
