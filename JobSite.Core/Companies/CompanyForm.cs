namespace JobSite.Core.Companies;

/// <summary>A company as its members describe it: as typed, right or wrong.</summary>
public sealed class CompanyForm
{
    public string? Name { get; set; }
    public string? Website { get; set; }
    public string? Trade { get; set; }
    public string? Size { get; set; }

    /// <summary>A line each.</summary>
    public string? Places { get; set; }
    public string? About { get; set; }
    public string? EqualOpportunity { get; set; }
    public string? AccommodationContact { get; set; }
}
