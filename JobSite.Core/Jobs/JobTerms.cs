namespace JobSite.Core.Jobs;

public enum RelocationHelp { None, Partial, Full }

public enum Education { None, HighSchool, Associate, Bachelor, Certificate, Postgraduate }

public enum Vacancy { Existing, Pool }

public enum AiScreening { None, Assists, Decides }

public enum Poster { Employer, AgencyForNamedClient, AgencyUndisclosed, Import }

/// <summary>The small print that only the job's own page shows. What is not known is null, never guessed.</summary>
public sealed record JobTerms
{
    public decimal? DaysPerWeek { get; init; }
    public int? TravelPercent { get; init; }

    /// <summary>What the employer calls its way of working ("PinFlex"), beside the plain word for it.</summary>
    public string? WorkplaceLabel { get; init; }
    public string? WorkplaceLabelUrl { get; init; }

    /// <summary>Months of a fixed term; null for permanent work or where nothing is said.</summary>
    public int? FixedTermMonths { get; init; }
    public string? Equity { get; init; }
    public string? Bonus { get; init; }
    public IReadOnlyList<string> Benefits { get; init; } = [];
    public bool? VisaSponsorship { get; init; }
    public string? WorkAuthorization { get; init; }
    public RelocationHelp? Relocation { get; init; }
    public string? RelocationNote { get; init; }
    public int? MinExperienceMonths { get; init; }
    public Education? Education { get; init; }
    public bool? ExperienceInPlaceOfEducation { get; init; }
    public Vacancy? Vacancy { get; init; }
    public int? Openings { get; init; }
    public AiScreening? AiScreening { get; init; }
    public string? AiScreeningNote { get; init; }

    /// <summary>How hiring goes, in a line ("3 steps, about 2 weeks, paid take-home").</summary>
    public string? Process { get; init; }
    public string? AccommodationContact { get; init; }

    /// <summary>The employer's own number for the job.</summary>
    public string? Requisition { get; init; }

    /// <summary>Pay as the header of the source stated it, when the text says otherwise (S1).</summary>
    public string? ConflictingPay { get; init; }

    /// <summary>BCP 47 language of the text ("en", "de").</summary>
    public string? Language { get; init; }
}
