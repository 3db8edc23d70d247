using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Search;
using JobSite.Web.Jobs;

namespace JobSite.Web.Search;

/// <summary>What the parts of a filter are called on the page. Companies are known to the database alone: their names are handed in.</summary>
public sealed class FilterNames(IReadOnlyDictionary<string, string> companies)
{
    public string Company(string slug) => companies.GetValueOrDefault(slug, slug);

    public static string Category(string key) => Core.Work.Category.Find(key)?.Name ?? key;

    public static string Country(string code) => LivesIn.NameOf(code);

    public static string Skill(string slug) => CardWords.Skill(slug);

    public static string Within(int days) => days switch
    {
        1 => "Today",
        _ => $"Last {days} days",
    };

    public static string Period(PayPeriod period) => period switch
    {
        PayPeriod.Fixed => "for the job",
        PayPeriod.Hour => "an hour",
        _ => $"a {period.ToString().ToLowerInvariant()}",
    };

    /// <summary>All that is chosen but the words and the place, which stand in their boxes.</summary>
    public IEnumerable<FilterPart> Parts(JobFilter filter)
    {
        filter = filter with { Page = 1 };

        return
        [
            .. filter.Workplaces.Select(w => new FilterPart(CardWords.Of(w), filter with { Workplaces = Less(filter.Workplaces, w) })),
            .. filter.Categories.Select(c => new FilterPart(Category(c), filter with { Categories = Less(filter.Categories, c) })),
            .. filter.Seniorities.Select(s => new FilterPart(CardWords.Of(s), filter with { Seniorities = Less(filter.Seniorities, s) })),
            .. filter.EmploymentTypes.Select(t => new FilterPart(CardWords.Of(t), filter with { EmploymentTypes = Less(filter.EmploymentTypes, t) })),
            .. filter.LivesIn.Select(c => new FilterPart($"I live in {Country(c)}", filter with { LivesIn = Less(filter.LivesIn, c) })),
            .. filter.Skills.Select(s => new FilterPart(Skill(s), filter with { Skills = Less(filter.Skills, s) })),
            .. filter.Companies.Select(c => new FilterPart(Company(c), filter with { Companies = Less(filter.Companies, c) })),
            .. If(filter.PaysAtLeast is not null, () => new(Floor(filter), filter with { PaysAtLeast = null })),
            .. If(filter.PayStated, () => new("Pay stated", filter with { PayStated = false })),
            .. If(filter.PostedWithin is not null, () => new(Within(filter.PostedWithin!.Value), filter with { PostedWithin = null })),
            .. filter.NotWords.Select(w => new FilterPart($"“{w}”", filter with { NotWords = Less(filter.NotWords, w) }, IsNot: true)),
            .. filter.NotCompanies.Select(c => new FilterPart(Company(c), filter with { NotCompanies = Less(filter.NotCompanies, c) }, IsNot: true)),
            .. filter.NotSkills.Select(s => new FilterPart(Skill(s), filter with { NotSkills = Less(filter.NotSkills, s) }, IsNot: true)),
        ];
    }

    /// <summary>What a relaxation would take away, in words.</summary>
    public string Dropped(Relaxation relaxation, JobFilter from) => relaxation.Dropped switch
    {
        nameof(JobFilter.Words) => $"“{from.Words}”",
        nameof(JobFilter.Place) => $"“{from.Place}”",
        _ => string.Join(", ", Parts(from).Select(p => p.IsNot ? $"not {p.Words}" : p.Words)
            .Except(Parts(relaxation.Filter).Select(p => p.IsNot ? $"not {p.Words}" : p.Words))),
    };

    static string Floor(JobFilter filter) =>
        $"At least {filter.PaysAtLeast!.Value.ToString("#,0.##", CultureInfo.CurrentCulture)} {filter.Currency} {Period(filter.Period)}";

    static T[] Less<T>(IReadOnlyList<T> values, T value) => [.. values.Where(v => !Equals(v, value))];

    static IEnumerable<FilterPart> If(bool there, Func<FilterPart> part) => there ? [part()] : [];
}
