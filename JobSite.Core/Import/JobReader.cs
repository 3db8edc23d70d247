using System.Security.Cryptography;
using System.Text.Json;
using JobSite.Core.Companies;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Skills;
using JobSite.Core.Text;
using JobSite.Core.Work;

namespace JobSite.Core.Import;

/// <summary>Understands what a source says of a job: what it gives as data counts first, then its words, then nothing.</summary>
public static class JobReader
{
    /// <summary>Part of each source's hash: raised when reading gets better, so that the next import reads anew.</summary>
    const int Version = 3;

    public const int MostSkills = 8;

    /// <summary>Whose tags name so many skills has chosen them; what its text names besides is in passing.</summary>
    const int EnoughTags = 2;
    const int LongestTitle = 120;

    static readonly DateTimeOffset Earliest = new(1995, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Why this is not a job that can be shown; null when it is one.</summary>
    public static string? Refusal(RawJob raw) => raw switch
    {
        _ when string.IsNullOrWhiteSpace(raw.Title) => "it has no title",
        _ when string.IsNullOrWhiteSpace(raw.Company) => "it does not say which company hires",
        _ when Slug.Of(raw.Company).Length == 0 => "its company's name has no letters",
        _ => null,
    };

    public static string HashOf(RawJob raw) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((Version, raw), WithTuples)).AsSpan(0, 16));

    static readonly JsonSerializerOptions WithTuples = new() { IncludeFields = true };

    /// <summary>A job with all that can be told from <paramref name="raw"/>: not published yet.</summary>
    public static Job Read(RawJob raw, Company company, string source, string hash, DateTimeOffset now)
    {
        var title = Shorten(TitleReader.Clean(Mojibake.Repair(raw.Title!)));
        var description = Description.Read(Mojibake.Repair(raw.Description ?? ""), company.Name);
        var work = description.PlainWithoutLegal;
        var category = CategoryReader.Of(title, raw.Category, work).Value;
        var where = WhereReader.Read(raw, title, description);
        var pay = PayOf(raw, description.Plain, where, out var conflict);

        var types = TypesOf(raw, title, work);

        var job = new Job(company, title, FirstSeen(raw.PostedAt, now))
        {
            Summary = description.Summary,
            CategoryKey = category.Key,
            Seniorities = Values(raw.Seniority is { } level ? SeniorityReader.In(level) : [],
                () => SeniorityReader.InTitle(title, category.Key)),
            EmploymentTypes = types,
            HoursPerWeek = raw.HoursPerWeek,
            Workplace = where.Workplace,
            OnSiteDaysPerWeek = where.Workplace is WorkplaceType.Hybrid ? WorkplaceReader.OnSiteDays(work)?.Value : null,
            Places = where.Places,
            Eligibility = where.Eligibility,
            TimeZone = where.TimeZone,
            Pay = pay,
            Skills = SkillsOf(raw, title, description),
            ApplyUrl = WebAddress.Clean(raw.ApplyUrl) ?? WebAddress.Clean(raw.Url),
            Poster = Poster.Import,
            Source = new(source, raw.Id, WebAddress.Clean(raw.Url), hash, now),
            Print = TextPrint.Of(description.Sections),
            LineageKey = Lineage.KeyOf(company.Slug, raw.Title!, category.Key, where.Workplace),
        };
        job.Text.Sections = description.Sections;
        job.Text.Plain = description.PlainWithoutLegal;
        job.Text.Terms = TermsReader.Read(raw, description) with
        {
            ConflictingPay = conflict,
            FixedTermMonths = TermOf(raw, title, work, types),
        };

        return job;
    }

    static IReadOnlyList<T> Values<T>(IReadOnlyList<Values.Found<T>> told, Func<IReadOnlyList<Values.Found<T>>> read) =>
        [.. (told.Count > 0 ? told : read()).Select(f => f.Value).Distinct()];

    // Some sources put "Full-time" where pay belongs.
    static IReadOnlyList<EmploymentType> TypesOf(RawJob raw, string title, string work) =>
        Values(raw.EmploymentTypes.Append(raw.PayText ?? "").SelectMany(EmploymentTypeReader.In).ToList(), () => EmploymentTypeReader.InText(title, work));

    // A text may name the terms of other things; only that of work for a time tells its own.
    static int? TermOf(RawJob raw, string title, string work, IReadOnlyList<EmploymentType> types) =>
        (raw.EmploymentTypes.Append(title).Select(FixedTermReader.Months).FirstOrDefault(f => f is not null)
            ?? (types.Any(t => t is EmploymentType.Contract or EmploymentType.Temporary) ? FixedTermReader.Months(work) : null))?.Value;

    // S1: where the header and the text differ, the text is the employer's own; what the header said is shown beside it.
    static IReadOnlyList<Salary> PayOf(RawJob raw, string plain, Where where, out string? conflict)
    {
        var context = new PayContext(where.Countries, HoursPerWeek: raw.HoursPerWeek);
        var header = raw.PayText is { } words ? PayParser.ReadField(words, context) : null;
        var stated = raw.Pay.Count > 0 ? raw.Pay : header is { } one ? [one] : [];
        var inText = PayParser.Read(plain, context);

        conflict = PayCheck.Compare(stated, inText) is null ? null : raw.PayText ?? SalaryText.Full(stated[0], Plain);
        return conflict is not null || stated.Count == 0 ? inText : stated;
    }

    static readonly System.Globalization.CultureInfo Plain = System.Globalization.CultureInfo.GetCultureInfo("en-US");

    static IReadOnlyList<JobSkill> SkillsOf(RawJob raw, string title, Description description)
    {
        var catalog = SkillCatalog.Default;
        var typed = catalog.FromTags(raw.Tags);
        var isTold = typed.Count(t => catalog.Find(t) is not null) >= EnoughTags;
        var read = isTold ? [] : catalog.InText(title, description.PlainWithoutLegal, MostSkills).Select(f => f.Value.Slug);
        var slugs = typed.Concat(read).Distinct().Take(MostSkills).ToList();
        var musts = slugs.Count == 0 ? [] : catalog.InText("", description.PlainMustHave, MostSkills * 2).Select(f => f.Value.Slug).ToHashSet();

        return [.. slugs.Select(slug => new JobSkill(slug, musts.Contains(slug)))];
    }

    static DateTimeOffset FirstSeen(DateTimeOffset? posted, DateTimeOffset now) =>
        posted is { } at && at > Earliest && at < now ? at : now;

    static string Shorten(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
}
