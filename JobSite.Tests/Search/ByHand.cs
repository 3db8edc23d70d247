using System.Collections.Concurrent;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Search;
using JobSite.Core.Skills;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>A search as anybody would do it who had all jobs in a list and all the time in the world.</summary>
sealed class ByHand(IReadOnlyList<Job> jobs, JobFilter filter, DateTimeOffset now)
{
    static readonly ConcurrentDictionary<(Job, string), bool> Known = new();

    public IEnumerable<Job> Found => Matching();

    public int Workplace(WorkplaceType value) => Matching(nameof(filter.Workplaces)).Count(j => j.Workplace == value);
    public int Category(string value) => Matching(nameof(filter.Categories)).Count(j => j.CategoryKey == value);
    public int Level(Seniority value) => Matching(nameof(filter.Seniorities)).Count(j => j.Seniorities.Contains(value));
    public int Employment(EmploymentType value) => Matching(nameof(filter.EmploymentTypes)).Count(j => j.EmploymentTypes.Contains(value));
    public int LivesIn(string value) => Matching(nameof(filter.LivesIn)).Count(j => MayApply(j, value));
    public int Skill(string value) => Matching(nameof(filter.Skills)).Count(j => HasSkill(j, value));
    public int Company(string value) => Matching(nameof(filter.Companies)).Count(j => j.Company.Slug == value);
    public int PayStated => Matching(nameof(filter.PayStated)).Count(j => Yearly(j) > 0);
    public int Within(int days) => Matching(nameof(filter.PostedWithin)).Count(j => j.FirstSeenAt >= now.AddDays(-days));
    public int InHistogram => Matching(nameof(filter.PaysAtLeast)).Count(j => Yearly(j) > 0);

    /// <summary>The best paid first, or the newest.</summary>
    public IEnumerable<string> InOrder => (filter.Order == JobOrder.HighestPay ? Found.OrderByDescending(Yearly) : Found.OrderBy(_ => 0))
        .ThenByDescending(j => filter.Order == JobOrder.HighestPay ? j.FirstSeenAt.ToUnixTimeSeconds() : j.FirstSeenAt.ToUnixTimeMilliseconds())
        .ThenByDescending(j => j.Id).Take(JobSearch.PageSize).Select(j => j.Key);

    IEnumerable<Job> Matching(string? but = null) => jobs.Where(j => j.IsVisible(now)
        && Says(j, (filter.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        && !filter.NotWords.Any(w => Says(j, [w]))
        && !filter.NotSkills.Any(s => HasSkill(j, s))
        && !filter.NotCompanies.Contains(j.Company.Slug)
        && (but == nameof(filter.Workplaces) || filter.Workplaces.Count == 0 || j.Workplace is { } w && filter.Workplaces.Contains(w))
        && (but == nameof(filter.Categories) || filter.Categories.Count == 0 || filter.Categories.Contains(j.CategoryKey))
        && (but == nameof(filter.Seniorities) || filter.Seniorities.Count == 0 || filter.Seniorities.Intersect(j.Seniorities).Any())
        && (but == nameof(filter.EmploymentTypes) || filter.EmploymentTypes.Count == 0 || filter.EmploymentTypes.Intersect(j.EmploymentTypes).Any())
        && (but == nameof(filter.LivesIn) || filter.LivesIn.Count == 0 || filter.LivesIn.Any(c => MayApply(j, c)))
        && (but == nameof(filter.Skills) || filter.Skills.Count == 0 || filter.Skills.Any(s => HasSkill(j, s)))
        && (but == nameof(filter.Companies) || filter.Companies.Count == 0 || filter.Companies.Contains(j.Company.Slug))
        && (but == nameof(filter.PayStated) || !filter.PayStated || Yearly(j) > 0)
        && (but == nameof(filter.PaysAtLeast) || filter.PaysAtLeast is not { } floor || Yearly(j) >= Floor(floor))
        && (but == nameof(filter.PostedWithin) || filter.PostedWithin is not { } days || j.FirstSeenAt >= now.AddDays(-days)));

    static bool Says(Job job, string[] words) => words.All(w => job.Title.Split(' ').Contains(w));

    static bool HasSkill(Job job, string skill) => job.Skills.SelectMany(s => SkillCatalog.Default.WithImplied(s.Slug)).Contains(skill);

    static bool MayApply(Job job, string place) => Known.GetOrAdd((job, place), _ => place == Core.Search.LivesIn.Worldwide
        ? job.Eligibility.Mode == EligibilityMode.Worldwide && Country.All.All(c => MayApply(job, c.Code) || CountryGroup.Members("SANCTIONED")!.Contains(c.Code))
        : Core.Search.LivesIn.IsGroup(place) ? CountryGroup.Members(place)!.All(c => MayApply(job, c)) : MayApplyFrom(job, place));

    static bool MayApplyFrom(Job job, string country) => ApplyVerdict
        .For(new(country), job.Eligibility, TimeZoneWindow.Any, job.Places, job.Workplace == WorkplaceType.Remote, Given.Now).Answer == Core.Places.MayApply.Yes;

    /// <summary>Whole euros a year; zero for none.</summary>
    static int Yearly(Job job) => job.Pay.Select(p => (p.YearlyMax(job.HoursPerWeek) ?? p.YearlyMin(job.HoursPerWeek)) is { } year ? Euros(year, p.Currency) ?? 0 : 0).DefaultIfEmpty().Max();

    int Floor(decimal floor) => Salary.PeriodsAYear(filter.Period) is { } times ? Euros(floor * times, filter.Currency) ?? int.MaxValue : int.MaxValue;

    static int? Euros(decimal amount, string currency) => TestSearch.Rates.Convert(amount, currency, "EUR") is { } euros ? (int)Math.Round(euros) : null;
}
