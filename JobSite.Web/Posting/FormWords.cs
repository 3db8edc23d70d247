using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Work;
using JobSite.Web.Jobs;

namespace JobSite.Web.Posting;

/// <summary>What the lists of the form offer, in words.</summary>
static class FormWords
{
    public static readonly IReadOnlyList<string> Steps = ["Role", "Description and skills", "Pay and place", "Preview and publish"];

    public static readonly IReadOnlyList<(Seniority, string)> Seniorities = [.. Enum.GetValues<Seniority>().Select(s => (s, CardWords.Of(s)))];

    public static readonly IReadOnlyList<(EmploymentType, string)> EmploymentTypes = [.. Enum.GetValues<EmploymentType>().Select(t => (t, CardWords.Of(t)))];

    public static readonly IReadOnlyList<(WorkplaceType, string)> Workplaces = [.. Enum.GetValues<WorkplaceType>().Select(t => (t, CardWords.Of(t)))];

    public static readonly IReadOnlyList<(Education, string)> Educations = [.. Enum.GetValues<Education>().Select(e => (e, JobWords.Of(e)))];

    public static readonly IReadOnlyList<(RelocationHelp, string)> Relocations = [.. Enum.GetValues<RelocationHelp>().Select(r => (r, JobWords.Of(r)))];

    public static readonly IReadOnlyList<(Vacancy, string)> Vacancies =
        [(Vacancy.Existing, "Yes, an existing vacancy"), (Vacancy.Pool, "No, we collect applications for later")];

    public static readonly IReadOnlyList<(AiScreening, string)> AiScreenings = [.. Enum.GetValues<AiScreening>().Select(a => (a, JobWords.Of(a)))];

    public static readonly IReadOnlyList<(bool, string)> YesOrNo = [(true, "Yes"), (false, "No")];

    public static readonly IReadOnlyList<(PayKind, string)> PayKinds = [(PayKind.Base, "Base pay"), (PayKind.OnTarget, "On target, with commission"), (PayKind.Rate, "Contractor's rate")];

    public static readonly IReadOnlyList<(PayPeriod, string)> Periods =
    [
        (PayPeriod.Hour, "an hour"), (PayPeriod.Day, "a day"), (PayPeriod.Week, "a week"), (PayPeriod.Month, "a month"),
        (PayPeriod.Year, "a year"), (PayPeriod.Fixed, "for the project"),
    ];

    /// <summary>A field in plain words ("on-site days per week").</summary>
    public static string NameOf(string field) => field switch
    {
        "ApplyFrom" or "Worldwide" => "who can apply",
        "NotFrom" => "who cannot apply",
        "ApplyTo" => "where to apply",
        "Workplace" => "way of working",
        "MinExperienceYears" => "experience",
        "Seniorities" => "level",
        "AiScreening" => "AI screening",
        _ => string.Concat(field.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString())).Trim(),
    };

    /// <summary>The step on which a field stands.</summary>
    public static int StepOf(string field) => field switch
    {
        "Description" or "Skills" => 2,
        "Title" or "Company" or "Category" or "Seniorities" or "EmploymentTypes" or "HoursPerWeek" or "DaysPerWeek" or "FixedTermMonths"
            or "Openings" or "Vacancy" or "Requisition" or "MinExperienceYears" or "Education" or "ExperienceInPlaceOfEducation" => 1,
        "ApplyTo" or "Process" or "AiScreening" or "AiScreeningNote" or "AccommodationContact" or "PublishAt" or "ClosesAt" => 4,
        _ => 3,
    };
}
