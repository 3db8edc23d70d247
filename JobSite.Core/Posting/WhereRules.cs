using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Posting;

/// <summary>Where the work is done, and from where one may apply.</summary>
static class WhereRules
{
    public static IEnumerable<FormFault> Check(JobForm form)
    {
        if (form.Workplace is null)
            yield return new(nameof(form.Workplace), "Say where the work is done.", IsMissing: true);
        if (form.Workplace is WorkplaceType.Hybrid && form.OnSiteDaysPerWeek is null)
            yield return new(nameof(form.OnSiteDaysPerWeek), "Say how many days a week are spent at the office.", IsMissing: true);
        if (form.OnSiteDaysPerWeek is < 0.25m or > 5 && form.Workplace is WorkplaceType.Hybrid)
            yield return new(nameof(form.OnSiteDaysPerWeek), "Office days are between a quarter of a day and 5 a week.");
        if (form.TravelPercent is < 0 or > 100)
            yield return new(nameof(form.TravelPercent), "Travel is between 0 and 100 percent.");
        if (form.Workplace is WorkplaceType.OnSite or WorkplaceType.Hybrid && form.Places.Count == 0)
            yield return new(nameof(form.Places), "Say in which town.", IsMissing: true);
        if (form.Places.Count > FormLimits.Items)
            yield return new(nameof(form.Places), $"At most {FormLimits.Items} places.");
        if (form.Places.Exists(p => p.Length > FormLimits.Line))
            yield return new(nameof(form.Places), $"A place has at most {FormLimits.Line} characters.");
        if (form.Worldwide is not true && form.ApplyFrom.Count == 0)
            yield return new(nameof(form.ApplyFrom), "Say from where one may apply.", IsMissing: true);
        if (form.ApplyFrom.Count > 300 || form.NotFrom.Count > 300)
            yield return new(nameof(form.ApplyFrom), "That is more countries than there are.");
        if (form.ApplyFrom.Concat(form.NotFrom).FirstOrDefault(e => !IsKnown(e)) is { } unknown)
            yield return new(nameof(form.ApplyFrom), $"“{Cut(unknown)}” is no country, state or group that we know.");
        if (form.TimeZone is { Length: > 0 } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            yield return new(nameof(form.TimeZone), "Choose a time zone from the list.");
        if (form.OverlapHours is <= 0 or > 12)
            yield return new(nameof(form.OverlapHours), "Shared hours are between 1 and 12 a day.");
        if (form.OverlapHours is not null && string.IsNullOrEmpty(form.TimeZone))
            yield return new(nameof(form.TimeZone), "Say with which time zone hours are shared.");
    }

    static bool IsKnown(string entry) => Country.IsCode(entry) || Region.Find(entry) is not null || CountryGroup.Members(entry) is not null;

    static string Cut(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
