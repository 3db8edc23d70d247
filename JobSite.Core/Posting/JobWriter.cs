using JobSite.Core.Companies;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Skills;
using JobSite.Core.Text;
using JobSite.Core.Work;

namespace JobSite.Core.Posting;

/// <summary>The job that a form says, not published yet, and what was found while reading its description.</summary>
public sealed record WrittenJob(Job Job, Description Description);

/// <summary>Turns what an employer typed into a job. What is not said stays open: nothing is guessed here but category and level.</summary>
public static class JobWriter
{
    public static WrittenJob Write(JobForm form, Company company, DateTimeOffset now)
    {
        var title = form.Title.Trim();
        var description = Description.Read(form.Description, company.Name);
        var category = form.Category ?? CategoryReader.Of(title, null, description.PlainWithoutLegal).Value.Key;

        var job = new Job(company, title, now)
        {
            Summary = description.Summary,
            CategoryKey = category,
            Seniorities = form.Seniorities.Count > 0
                ? [.. form.Seniorities]
                : [.. SeniorityReader.InTitle(title, category).Select(f => f.Value).Distinct()],
            EmploymentTypes = [.. form.EmploymentTypes],
            HoursPerWeek = form.HoursPerWeek,
            Workplace = form.Workplace,
            OnSiteDaysPerWeek = form.Workplace is WorkplaceType.Hybrid ? form.OnSiteDaysPerWeek : null,
            Places = [.. form.Places.SelectMany(p => PlaceParser.Read(p).Places).Distinct()],
            Eligibility = EligibilityOf(form),
            TimeZone = TimeZoneOf(form),
            Pay = [.. form.Pay.Select(p => p.ToSalary()).OfType<Salary>()],
            Skills = SkillsOf(form),
            ApplyUrl = ApplyUrlOf(form.ApplyTo),
            Poster = Poster.Employer,
            Print = TextPrint.Of(description.Sections),
            LineageKey = Lineage.KeyOf(company.Slug, title, category, form.Workplace),
        };
        job.Text.Sections = description.Sections;
        job.Text.Plain = description.PlainWithoutLegal;
        job.Text.Terms = TermsOf(form);

        return new(job, description);
    }

    static Eligibility EligibilityOf(JobForm form) => form switch
    {
        { Worldwide: true } => new() { Mode = EligibilityMode.Worldwide, Exclude = [.. form.NotFrom] },
        { ApplyFrom.Count: > 0 } => new()
        {
            Mode = EligibilityMode.Countries,
            Include = [.. form.ApplyFrom],
            Exclude = [.. form.NotFrom],
        },
        _ => Eligibility.Unclear,
    };

    static TimeZoneWindow TimeZoneOf(JobForm form) => form is { TimeZone: { Length: > 0 } zone, OverlapHours: > 0 and var hours }
        ? new() { Mode = TimeZoneMode.Overlap, AnchorTimeZone = zone, OverlapHours = hours }
        : TimeZoneWindow.Any;

    static IReadOnlyList<JobSkill> SkillsOf(JobForm form) =>
        [.. form.Skills
            .SelectMany(s => SkillCatalog.Default.FromTags([s.Slug]).Select(slug => s with { Slug = slug }))
            .DistinctBy(s => s.Slug)];

    /// <summary>A mail address becomes a mailto address; null where it is neither that nor a web address.</summary>
    public static string? ApplyUrlOf(string? typed) => typed?.Trim() switch
    {
        { Length: > 0 } mail when mail.Contains('@') && !mail.Contains(':') && !mail.Contains('/') => WebAddress.Clean($"mailto:{mail}"),
        { Length: > 0 } address => WebAddress.Clean(address.Contains(':') ? address : $"https://{address}"),
        _ => null,
    };

    static JobTerms TermsOf(JobForm form) => new()
    {
        DaysPerWeek = form.DaysPerWeek,
        TravelPercent = form.TravelPercent,
        WorkplaceLabel = form.WorkplaceLabel,
        FixedTermMonths = form.FixedTermMonths,
        Equity = form.Equity,
        Bonus = form.Bonus,
        Benefits = [.. form.Benefits],
        VisaSponsorship = form.VisaSponsorship,
        WorkAuthorization = form.WorkAuthorization,
        Relocation = form.Relocation,
        RelocationNote = form.RelocationNote,
        MinExperienceMonths = form.MinExperienceYears * 12,
        Education = form.Education,
        ExperienceInPlaceOfEducation = form.ExperienceInPlaceOfEducation,
        Vacancy = form.Vacancy,
        Openings = form.Openings,
        AiScreening = form.AiScreening,
        AiScreeningNote = form.AiScreeningNote,
        Process = form.Process,
        AccommodationContact = form.AccommodationContact,
        Requisition = form.Requisition,
    };
}
