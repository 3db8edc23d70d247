using System.Text.Json;
using JobSite.Core.Pay;
using JobSite.Core.Work;

namespace JobSite.Core.Candidates;

/// <summary>A profile as somebody types it: anything may be missing or wrong, and nothing that was typed is lost.</summary>
public sealed class ProfileForm
{
    public string Headline { get; set; } = "";
    public List<string> Skills { get; set; } = [];
    public List<string> Disliked { get; set; } = [];
    public string? Country { get; set; }
    public List<string> AlsoFrom { get; set; } = [];
    public string? Place { get; set; }
    public string? TimeZone { get; set; }
    public string? Email { get; set; }
    public string? Name { get; set; }
    public Seniority? Seniority { get; set; }
    public int? YearsOfExperience { get; set; }
    public decimal? PayFloor { get; set; }
    public string? Currency { get; set; }
    public PayPeriod Period { get; set; } = PayPeriod.Year;
    public List<WorkplaceType> Workplaces { get; set; } = [];
    public List<EmploymentType> EmploymentTypes { get; set; } = [];
    public DateOnly? AvailableFrom { get; set; }
    public SearchStatus Status { get; set; } = SearchStatus.Open;
    public List<SpokenLanguage> Languages { get; set; } = [];
    public List<string> Links { get; set; } = [];
    public string? Summary { get; set; }
    public string? Employer { get; set; }
    public List<string> FormerEmployers { get; set; } = [];
    public List<string> Schools { get; set; } = [];
    public bool NoAgencies { get; set; }
    public Visibility Visibility { get; set; } = Visibility.Anonymous;

    /// <summary>Whom never to be shown to, as typed: a name, a domain, an address.</summary>
    public List<string> HideFrom { get; set; } = [];

    /// <summary>Names of the fields that were filled in from a job or a résumé and that nobody has looked at yet.</summary>
    public HashSet<string> Guessed { get; set; } = [];

    public ProfileForm Copy() => FromJson(ToJson());

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ProfileForm FromJson(string json) => JsonSerializer.Deserialize<ProfileForm>(json)!;
}
