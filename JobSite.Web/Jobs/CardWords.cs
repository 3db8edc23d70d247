using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Search;
using JobSite.Core.Skills;
using JobSite.Core.Work;

namespace JobSite.Web.Jobs;

/// <summary>A card's facts in words.</summary>
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

    public static string InShort(Salary pay)
    {
        string Amount(decimal amount) => amount >= 10_000
            ? $"{Symbol(pay.Currency)}{amount / 1000:0.#}k"
            : $"{Symbol(pay.Currency)}{amount.ToString("#,0.##", CultureInfo.CurrentCulture)}";

        return (pay.Min, pay.Max) switch
        {
            ({ } min, { } max) when min == max => Amount(min),
            ({ } min, { } max) => $"{Amount(min)} – {Amount(max)}",
            ({ } min, null) => $"from {Amount(min)}",
            (_, { } max) => $"up to {Amount(max)}",
            _ => "",
        };
    }

    public static string Of(PayPeriod period) => period switch
    {
        PayPeriod.Fixed => "in all",
        _ => $"/ {period.ToString().ToLowerInvariant()}",
    };

    public static string Where(JobCard card)
    {
        var place = card.Places is [var first, ..] ? Of(first) : null;
        var workplace = card.Workplace is { } w ? Of(w) : null;
        if (card.OnSiteDaysPerWeek is { } days && workplace is not null)
            workplace += $", {days:0.#} days";

        return string.Join(" · ", new[] { place, workplace }.Where(x => x is not null));
    }

    static string? Of(Place place) => string.Join(", ", new[] { place.Locality, place.Country }.Where(x => !string.IsNullOrEmpty(x)));

    static string Symbol(string currency) => currency switch
    {
        "USD" => "$", "EUR" => "€", "GBP" => "£",
        _ => currency + " ",
    };
}
