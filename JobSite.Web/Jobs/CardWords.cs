using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Skills;
using JobSite.Core.Work;

namespace JobSite.Web.Jobs;

/// <summary>The facts of a job in words, as cards and pages say them.</summary>
public static class CardWords
{
    public static string Skill(string slug) => SkillCatalog.Default.NameOf(slug);

    public static string Of(WorkplaceType workplace) => WorkplaceTypeText.Of(workplace);

    public static string Of(Seniority level) => level is Seniority.Junior ? "Entry-level" : SeniorityText.Of(level);

    public static string Of(EmploymentType type) => EmploymentTypeText.Of(type);

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
}
