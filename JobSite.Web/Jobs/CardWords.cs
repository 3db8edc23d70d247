using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Skills;
using JobSite.Core.Work;

namespace JobSite.Web.Jobs;

/// <summary>The facts of a job in words, as cards and pages say them.</summary>
public static class CardWords
{
    public static string Skill(string slug) => SkillCatalog.Default.Find(slug)?.Name ?? slug;

    public static string Of(WorkplaceType workplace) => workplace switch
    {
        WorkplaceType.OnSite => "On-site",
        _ => workplace.ToString(),
    };

    public static string Of(Seniority level) => level switch
    {
        Seniority.Junior => "Entry-level",
        Seniority.Mid => "Mid-level",
        _ => level.ToString(),
    };

    public static string Of(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "Full-time",
        EmploymentType.PartTime => "Part-time",
        EmploymentType.PerDiem => "Per diem",
        _ => type.ToString(),
    };

    public static string Of(PayPeriod period) => period switch
    {
        PayPeriod.Fixed => "for the project",
        _ => $"/ {period.ToString().ToLowerInvariant()}",
    };

    /// <summary>"$178k – $258k"; what it is paid for stands beside it.</summary>
    public static string InShort(Salary pay) => SalaryText.Short(pay, CultureInfo.CurrentCulture);

    /// <summary>"≈ €147k – €221k", where that says more.</summary>
    public static string? InCurrency(Salary pay, string? currency, ExchangeRates rates) =>
        currency is null ? null : SalaryText.Approximate(pay, currency, rates, CultureInfo.CurrentCulture);

    /// <summary>"UTC−1 to +3", "4 h overlap with New York".</summary>
    public static string? Of(TimeZoneWindow window) => window switch
    {
        { Mode: TimeZoneMode.Offsets, MinUtc: { } min, MaxUtc: { } max } => min == max ? $"UTC{Offset(min)}" : $"UTC{Offset(min)} to {Offset(max)}",
        { Mode: TimeZoneMode.Overlap, OverlapHours: { } hours, AnchorTimeZone: { } zone } => $"{hours:0.#} h overlap with {City(zone)}",
        { Mode: TimeZoneMode.Overlap, AnchorTimeZone: { } zone } => $"hours of {City(zone)}",
        _ => null,
    };

    static string Offset(decimal hours)
    {
        var minutes = (int)(Math.Abs(hours) % 1 * 60);

        return (hours < 0 ? "−" : "+") + (int)Math.Abs(hours) + (minutes == 0 ? "" : $":{minutes:00}");
    }

    static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
