using CsCheck;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Search;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Jobs and filters of every kind, made up.</summary>
static class MadeUp
{
    public static readonly string[] Words = ["baker", "heron", "london", "night", "tulip"];

    static readonly string[] Countries = ["DE", "FR", "US", "PL", "JP"];
    static readonly string[] PlacesToLive = [.. Countries, "EU27", "LATAM", "IBERIA", LivesIn.Worldwide];
    static readonly string[] Skills = ["python", "sql", "react", "asp-net-core", "welding", "basket weaving"];
    static readonly string[] Categories = ["development", "data", "healthcare", "other"];
    static readonly string[] Currencies = ["EUR", "USD", "PLN", "XXX"];

    static readonly Gen<Eligibility> Eligible = Gen.OneOf(
        Gen.Const(Eligibility.Unclear),
        Gen.Const(new Eligibility { Mode = EligibilityMode.Worldwide }),
        Some(["DE", "EU27", "US-CO", "US", "CU", "SANCTIONED"], 2).Select(e => new Eligibility { Mode = EligibilityMode.Worldwide, Exclude = e }),
        Gen.Select(Some(["DE", "EU27", "US-CO", "US", "LATAM", "nowhere"], 3).Where(i => i.Length > 0), Some(["FR", "US-CO"], 1),
            (i, e) => new Eligibility { Mode = EligibilityMode.Countries, Include = i, Exclude = e }));

    static readonly Gen<Salary> Pay = Gen.Select(Gen.Int[1, 200], Gen.Int[0, 100], One(Currencies), Gen.Enum<PayPeriod>(),
        (from, more, currency, period) => Salary.Of(from * 500, (from + more) * 500, currency, period));

    static readonly Gen<Action<Job>> Traits = Gen.Select(
        Gen.Enum<WorkplaceType>(), One(Categories), Some(Enum.GetValues<Seniority>(), 2), Some(Enum.GetValues<EmploymentType>(), 2), Gen.Bool,
        (workplace, category, levels, types, isKnown) => (Action<Job>)(job =>
            (job.Workplace, job.CategoryKey, job.Seniorities, job.EmploymentTypes) = (isKnown ? workplace : null, category, levels, types)));

    static readonly Gen<Action<Job>> Facts = Gen.Select(Some(Countries, 2), Eligible, Some(Skills, 3), Pay.Array[0, 2],
        (places, eligible, skills, pay) => (Action<Job>)(job =>
        {
            (job.Places, job.Eligibility) = ([.. places.Select(p => new Place(p))], eligible);
            (job.Skills, job.Pay) = ([.. skills.Select(s => new JobSkill(s, true))], pay);
        }));

    static readonly Gen<Action<Job>> Life = Gen.Select(Gen.Int[-24 * 60, 48], Gen.Int[0, 100], Gen.Int[0, 7], (hours, more, kind) => (Action<Job>)(job =>
    {
        var begins = Given.Now.AddHours(hours);
        if (kind != 0)
            job.Publish(begins, begins.AddDays(1 + more));
        if (kind == 1)
            job.Pause(Given.Now.AddHours(more));
        if (kind == 2)
            job.Remove(Given.Now.AddHours(more), RemovedReason.Legal);
        if (kind == 3 && hours + more < 0)
            job.Confirm(Given.Now.AddHours(-more), Given.Now.AddHours(more));
    }));

    public static Gen<Job> Job(IReadOnlyList<Company> companies) => Gen.Select(
        One(companies), Some(Words, 3), Gen.Int[0, 24 * 45], Gen.Select(Traits, Facts, Life),
        (company, words, age, facts) =>
        {
            var job = new Job(company, string.Join(' ', words.Append("job")), Given.Now.AddHours(-age).AddMilliseconds(age % 7));
            facts.Item1(job);
            facts.Item2(job);
            facts.Item3(job);
            return job;
        });

    static readonly Gen<JobFilter> Chosen = Gen.Select(
        Few(Gen.Enum<WorkplaceType>()), Few(One(Categories)), Few(Gen.Enum<Seniority>()), Few(Gen.Enum<EmploymentType>()), Few(One(PlacesToLive)), Few(One(Skills)),
        (a, b, c, d, e, f) => new JobFilter { Workplaces = a, Categories = b, Seniorities = c, EmploymentTypes = d, LivesIn = e, Skills = f });

    static readonly Gen<JobFilter> Asked = Gen.Select(
        Few(One(Words)), Gen.Bool, Gen.Int[-300, 300], One(Currencies), Gen.Enum<PayPeriod>(), Gen.Int[-20, 20], Gen.Enum<JobOrder>(),
        (words, stated, floor, currency, period, days, order) => new JobFilter
        {
            Words = string.Join(' ', words),
            PayStated = stated && floor < 0,
            PaysAtLeast = floor > 0 ? floor * 500 : null,
            Currency = currency,
            Period = period,
            PostedWithin = days > 0 ? days : null,
            Order = order,
        });

    public static Gen<JobFilter> Filter(IReadOnlyList<Company> companies) => Gen.Select(
        Chosen, Asked, Few(One(companies)), Few(One(Skills)), Few(One(Words)), Few(One(companies)),
        (chosen, asked, of, notSkills, notWords, notOf) => chosen with
        {
            Words = asked.Words,
            PayStated = asked.PayStated,
            PaysAtLeast = asked.PaysAtLeast,
            Currency = asked.Currency,
            Period = asked.Period,
            PostedWithin = asked.PostedWithin,
            Order = asked.Order,
            Companies = [.. of.Select(c => c.Slug)],
            NotSkills = notSkills,
            NotWords = notWords,
            NotCompanies = [.. notOf.Select(c => c.Slug)],
        });

    /// <summary>Mostly none, else one or two.</summary>
    static Gen<T[]> Few<T>(Gen<T> one) => Gen.Int[0, 9].SelectMany(n => one.Array[n > 7 ? n - 7 : 0]).Select(a => a.Distinct().ToArray());

    static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(i => of[i]);

    static Gen<T[]> Some<T>(IReadOnlyList<T> of, int most) => One(of).Array[0, most].Select(a => a.Distinct().ToArray());
}
