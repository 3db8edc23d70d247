using CsCheck;
using JobSite.Core.Companies;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Data;

/// <summary>Rows with all that can be in them, or not. Each call makes them anew, as writing them gives them their keys.</summary>
static class Rows
{
    static readonly string[] Awkward = ["", "Zoë's \"Bakery\" <&>", "面包师", "a\nb", "🥖"];

    static readonly Gen<string> Words = Gen.OneOf(Gen.String.AlphaNumeric, Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]));

    static readonly Gen<string?> Maybe = Words.Null();

    static readonly Gen<DateTimeOffset?> Moments = Gen.Long[0, 4_000_000_000_000]
        .Select(ms => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToOffset(TimeSpan.FromHours(2)))
        .Nullable();

    static readonly Gen<decimal?> Hours = Gen.Int[1, 80].Select(h => h / 2m).Nullable();

    static readonly Gen<Func<string, Company>> Companies = Gen.Select(Words, Maybe, Maybe)
        .Select((name, website, about) => (Func<string, Company>)(slug => new(name, slug) { Website = website, AboutHtml = about, Size = about }));

    static readonly Gen<Func<Company, string, Job>> One =
        from title in Words
        from maybe in Gen.Select(Maybe, Maybe, Maybe)
        from moments in Gen.Select(Moments, Moments, Moments)
        from hours in Hours
        from workplace in Gen.Enum<WorkplaceType>().Nullable()
        from levels in Gen.Enum<Seniority>().Array[0, 3]
        from pay in Gen.Int[1, 200_000]
        from print in Gen.Byte.Array[0, 8]
        from source in Gen.Bool
        from repeats in Gen.Bool
        select (Func<Company, string, Job>)((company, key) => Make(company, key, title, maybe, moments, hours, workplace, levels, pay, print, source, repeats));

    public static readonly Gen<Func<IReadOnlyList<Job>>> Jobs =
        from company in Companies
        from jobs in One.Array[1, 4]
        from twin in Gen.Bool
        select (Func<IReadOnlyList<Job>>)(() =>
        {
            var at = company("at");
            var made = jobs.Select((make, i) => make(i % 2 == 0 ? at : company("other"), $"KEY{i:0000}")).DistinctBy(j => j.Key).ToList();
            var (one, other) = (made[0], made[^1]);
            if (twin && one != other)
                other.FoldInto(one);
            foreach (var job in made.Where(j => j.Company != at).Skip(1))
                job.Company = made[1].Company;

            return made;
        });

    static Job Make(
        Company company, string key, string title, (string? Url, string? Note, string? Label) maybe,
        (DateTimeOffset? First, DateTimeOffset? Closes, DateTimeOffset? Removed) moments, decimal? hours, WorkplaceType? workplace,
        Seniority[] levels, int from, byte[] print, bool source, bool repeats)
    {
        var job = new Job(company, title, moments.First ?? Given.Now)
        {
            Summary = maybe.Note ?? "",
            Seniorities = levels,
            EmploymentTypes = [EmploymentType.FullTime],
            HoursPerWeek = hours,
            Workplace = workplace,
            OnSiteDaysPerWeek = hours / 3,
            Places = maybe.Label is { } town ? [new("DE", null, town)] : [],
            Eligibility = new() { Mode = EligibilityMode.Countries, Include = ["EU27"], SourceText = maybe.Note },
            Pay = [Given.Yearly(from, from + 1) with { Zone = maybe.Label }],
            Skills = [new(title, hours is null)],
            ApplyUrl = maybe.Url,
            Poster = Poster.Import,
            Source = source ? new("made", key, maybe.Url, title, Given.Now) : null,
            LineageKey = title,
            Print = print,
        };
        typeof(Job).GetProperty(nameof(Job.Key))!.SetValue(job, key);
        if (moments.Closes is { } closes)
            job.Publish(Given.Now, closes);
        if (moments.Removed is { } removed)
            job.Remove(removed, RemovedReason.Fraud);
        if (repeats)
            job.Repeats(Given.OpenJob());
        job.Text.Plain = title;
        job.Text.Sections = [new(SectionKind.Role, maybe.Label, title)];
        job.Text.Terms = new() { Requisition = maybe.Note, DaysPerWeek = hours };

        return job;
    }
}
