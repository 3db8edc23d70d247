using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Search;
using JobSite.Web.Jobs;

namespace JobSite.Web.Search;

/// <summary>
/// What the parts of a filter are called on the page. Companies are known to the database alone: their names are handed
/// in.
/// </summary>
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
        var all = filter with { Page = 1 };

        return
        [
            .. Each(all.Workplaces, CardWords.Of, less => all with { Workplaces = less }),
            .. Each(all.Categories, Category, less => all with { Categories = less }),
            .. Each(all.Seniorities, CardWords.Of, less => all with { Seniorities = less }),
            .. Each(all.EmploymentTypes, CardWords.Of, less => all with { EmploymentTypes = less }),
            .. Each(all.LivesIn, code => $"I live in {Country(code)}", less => all with { LivesIn = less }),
            .. Each(all.Skills, Skill, less => all with { Skills = less }),
            .. Each(all.Companies, Company, less => all with { Companies = less }),
            .. If(all.PaysAtLeast is not null, () => new(Floor(all), all with { PaysAtLeast = null })),
            .. If(all.PayStated, () => new("Pay stated", all with { PayStated = false })),
            .. If(all.PostedWithin is not null,
                () => new(Within(all.PostedWithin!.Value), all with { PostedWithin = null })),
            .. Each(all.NotWords, word => $"“{word}”", less => all with { NotWords = less }, isNot: true),
            .. Each(all.NotCompanies, Company, less => all with { NotCompanies = less }, isNot: true),
            .. Each(all.NotSkills, Skill, less => all with { NotSkills = less }, isNot: true),
        ];
    }

    /// <summary>What a relaxation would take away, in words.</summary>
    public string Dropped(Relaxation relaxation, JobFilter from) => relaxation.Dropped switch
    {
        nameof(JobFilter.Words) => $"“{from.Words}”",
        nameof(JobFilter.Place) => $"“{from.Place}”",
        _ => string.Join(", ", Said(from).Except(Said(relaxation.Filter))),
    };

    IEnumerable<string> Said(JobFilter filter) => Parts(filter).Select(p => p.IsNot ? $"not {p.Words}" : p.Words);

    static string Floor(JobFilter filter) =>
        string.Create(CultureInfo.CurrentCulture,
            $"At least {filter.PaysAtLeast:#,0.##} {filter.Currency} {Period(filter.Period)}");

    /// <summary>A part for each value, with the filter that all the others leave.</summary>
    static IEnumerable<FilterPart> Each<T>(
        IReadOnlyList<T> values, Func<T, string> words, Func<T[], JobFilter> without, bool isNot = false) =>
        values.Select(v => new FilterPart(words(v), without([.. values.Where(other => !Equals(other, v))]), isNot));

    static IEnumerable<FilterPart> If(bool there, Func<FilterPart> part) => there ? [part()] : [];
}
