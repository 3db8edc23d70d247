using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Skills;
using JobSite.Core.Text;
using JobSite.Core.Work;
using Microsoft.Extensions.Primitives;

namespace JobSite.Core.Search.Addresses;

/// <summary>
/// A filter as an address, and back. One filter has one address: parts in a fixed order, each with a short name that stays.
/// What is unknown, twice there or out of range is not read, so that writing what was read shows what the address should be.
/// </summary>
public static class FilterAddress
{
    public const int LongestWords = 200;
    public const int LongestPlace = 100;
    public const int LongestName = 60;
    public const int MostValues = 10;

    public static JobFilter Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var asked = query.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        string? One(string name) => asked.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
        IEnumerable<string> Many(string name) => asked.TryGetValue(name, out var values) ? values.Take(500).OfType<string>() : [];

        return new()
        {
            Words = FilterText.Clean(One("q"), LongestWords),
            Place = FilterText.Clean(One("place"), LongestPlace),
            Workplaces = Values<WorkplaceType>(Many("work")),
            Categories = InOrder(Many("category").Where(key => Category.Find(key) is not null)),
            Seniorities = Values<Seniority>(Many("level")),
            EmploymentTypes = Values<EmploymentType>(Many("type")),
            LivesIn = InOrder(Many("from").Select(LivesIn.Find).OfType<string>()),
            Skills = Names(Many("skill"), SkillSlug),
            Companies = Names(Many("company"), name => Slug.Of(name)),
            PayStated = One("paid") == "1",
            PaysAtLeast = FilterText.Amount(One("min")),
            Currency = One("cur") is { } currency && Country.IsCurrency(currency) ? currency : "USD",
            Period = FilterKeys.Find<PayPeriod>(One("per") ?? "") is { } period and not PayPeriod.Fixed ? period : PayPeriod.Year,
            PostedWithin = Number(One("within")) is >= 1 and <= 365 and var days ? days : null,
            NotWords = Names(Many("not"), word => word.ToLowerInvariant()),
            NotCompanies = Names(Many("notcompany"), name => Slug.Of(name)),
            NotSkills = Names(Many("notskill"), SkillSlug),
            Order = FilterKeys.Find<JobOrder>(One("sort") ?? ""),
            Page = Number(One("page")) is > 1 and var page ? page : 1,
        };
    }

    public static string Write(JobFilter filter, string path = "/jobs")
    {
        var parts = string.Join('&', Parts(filter).Select(p => $"{p.Name}={Escape(p.Value)}"));

        return parts.Length == 0 ? path : $"{path}?{parts}";
    }

    public static IEnumerable<(string Name, string Value)> Parts(JobFilter filter)
    {
        static IEnumerable<(string, string)> Each<T>(string name, IEnumerable<T> values, Func<T, string> key) =>
            values.Select(value => (name, key(value)));
        static IEnumerable<(string, string)> If(bool there, string name, string? value) => there ? [(name, value!)] : [];

        return
        [
            .. If(filter.Words is not null, "q", filter.Words),
            .. If(filter.Place is not null, "place", filter.Place),
            .. Each("work", filter.Workplaces, FilterKeys.Of),
            .. Each("category", filter.Categories, key => key),
            .. Each("level", filter.Seniorities, FilterKeys.Of),
            .. Each("type", filter.EmploymentTypes, FilterKeys.Of),
            .. Each("from", filter.LivesIn, code => code),
            .. Each("skill", filter.Skills, slug => slug),
            .. Each("company", filter.Companies, slug => slug),
            .. If(filter.PayStated, "paid", "1"),
            .. If(filter.PaysAtLeast is not null, "min", filter.PaysAtLeast?.ToString("0.##", CultureInfo.InvariantCulture)),
            .. If(filter.Currency != "USD", "cur", filter.Currency),
            .. If(filter.Period != PayPeriod.Year, "per", FilterKeys.Of(filter.Period)),
            .. If(filter.PostedWithin is not null, "within", filter.PostedWithin?.ToString(CultureInfo.InvariantCulture)),
            .. Each("not", filter.NotWords, word => word),
            .. Each("notcompany", filter.NotCompanies, slug => slug),
            .. Each("notskill", filter.NotSkills, slug => slug),
            .. If(filter.Order is not null, "sort", filter.Order is { } order ? FilterKeys.Of(order) : null),
            .. If(filter.Page > 1, "page", filter.Page.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    static T[] Values<T>(IEnumerable<string> keys) where T : struct, Enum =>
        [.. keys.Select(FilterKeys.Find<T>).OfType<T>().Distinct().Order()];

    static string[] Names(IEnumerable<string> typed, Func<string, string> key) =>
        InOrder(typed.Select(name => FilterText.Clean(name, LongestName)).OfType<string>().Select(key).Where(k => k.Length > 0));

    /// <summary>The skill that was meant, under whatever spelling; or the words themselves, since a job may ask for what nobody listed.</summary>
    static string SkillSlug(string typed) => SkillCatalog.Default.Find(typed)?.Slug ?? typed.ToLowerInvariant();

    static string[] InOrder(IEnumerable<string> values) =>
        [.. values.Distinct().Take(MostValues).Order(StringComparer.Ordinal)];

    static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>As a browser writes a form: otherwise every search would be redirected once.</summary>
    static string Escape(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);
}
